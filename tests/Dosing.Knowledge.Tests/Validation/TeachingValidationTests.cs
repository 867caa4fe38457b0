using System.Text;
using System.Text.RegularExpressions;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Tests.Reading;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What is taught is read strictly, each rule on it speaks by itself, and the formulary does not know of it.</summary>
public sealed partial class TeachingValidationTests
{
    private static readonly IReadOnlyList<TeachingBreakage> Breakages = [.. ClaimBreakages.All, .. IncidentBreakages.All];

    private static readonly DocumentBytes Bytes = DocumentBytes.Embedded(TeachingReader.Names);

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            foreach (var (breakage, i) in Breakages.Select((b, i) => (b, i)))
            {
                cases.Add(i, $"{breakage.Code} at {breakage.Place}");
            }

            return cases;
        }
    }

    public static TheoryData<string, string> DamagedDocuments
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (name, damage) in TeachingReader.Names.SelectMany(name => Damages.OfAny.Keys.Select(damage => (name, damage))))
            {
                cases.Add(name, damage);
            }

            return cases;
        }
    }

    [Fact]
    public void What_ships_is_sound() => Assert.Empty(KetamineTeaching.Verify());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_rule_is_named_with_its_place_and_nothing_else(int number, string name)
    {
        var breakage = Breakages[number];
        var failures = TeachingVerification.Verify(breakage.Change(TeachingReader.ReadDocuments(Bytes)), Shipped.Formulary);

        Assert.Contains(failures, f => $"{f.Code} at {f.Place}" == name);
        Assert.All(failures, f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
        var others = failures.Where(f => f.Code != breakage.Code).Select(f => f.Code).Distinct();
        Assert.Equal(breakage.Also.Order(StringComparer.Ordinal), others.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_broken_by_some_test()
    {
        var broken = Breakages.Select(b => new Rule(b.Code, EntryPattern().Replace(b.Place, "[]"))).ToHashSet();

        Assert.Empty(RuleCatalogue.Of(typeof(TeachingValidator)).Except(broken));
    }

    [Theory]
    [MemberData(nameof(DamagedDocuments))]
    public void A_damaged_document_is_named_and_nothing_is_loaded(string name, string damage) =>
        AssertRefused(name, Damages.OfAny[damage](Text(name)));

    [Theory]
    [InlineData("claims.json", "\"verdict\": \"contradicted\"", "\"verdict\": \"false\"")]
    [InlineData("claims.json", "\"verification\": \"VERIFIED\"", "\"verification\": \"RECALL\"")]
    [InlineData("claims.json", "\"facts\": [", "\"facts\": [null, ")]
    [InlineData("claims.json", "\"evidence\": [", "\"evidence\": [null, ")]
    [InlineData("incidents.json", "\"disposition\": \"stop\"", "\"disposition\": \"halt\"")]
    [InlineData("incidents.json", "\"replay\": true", "\"replay\": false")]
    [InlineData("incidents.json", "\"replay\": false", "\"replay\": true")]
    [InlineData("incidents.json", "\"replay\": true", "\"replay\": \"yes\"")]
    [InlineData("incidents.json", "\"weight\": \"70 kg\"", "\"weigth\": \"70 kg\"")]
    [InlineData("incidents.json", "\"weight\": \"70 kg\"", "\"weight\": null")]
    [InlineData("incidents.json", "\"assumed\": [", "\"assumed\": [null, ")]
    public void What_cannot_be_meant_is_refused(string name, string before, string after)
    {
        var at = Text(name).IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} holds no {before}");
        AssertRefused(name, Text(name)[..at] + after + Text(name)[(at + before.Length)..]);
    }

    [Fact]
    public void What_cannot_be_read_is_a_failure_of_verification_and_no_exception()
    {
        var failure = Assert.Single(TeachingVerification.Verify(() => With("claims.json", []), () => Shipped.Formulary));

        Assert.Equal(("document-unreadable", "claims.json"), (failure.Code, failure.Place));
    }

    [Fact]
    public void It_has_a_hash_of_its_own_and_the_formulary_is_hashed_without_it()
    {
        Assert.Equal(Bytes.Sha256(), KetamineTeaching.Load().Identity.Sha256);
        Assert.NotEqual(Shipped.Formulary.Identity.Sha256, KetamineTeaching.Load().Identity.Sha256);
        Assert.Empty(DocumentBytes.Names.Intersect(TeachingReader.Names));
        Assert.NotEqual(Bytes.Sha256(), With("claims.json", [.. Bytes["claims.json"], (byte)'\n']).Sha256());
    }

    private static DocumentBytes With(string name, byte[] bytes) =>
        new(TeachingReader.Names, TeachingReader.Names.ToDictionary(n => n, n => n == name ? bytes : Bytes[n], StringComparer.Ordinal));

    private static string Text(string name) => Encoding.UTF8.GetString(Bytes[name]);

    private static void AssertRefused(string name, string text)
    {
        Assert.NotEqual(Text(name), text);
        var error = Assert.Throws<InvalidFormularyException>(() => TeachingReader.Read(With(name, Encoding.UTF8.GetBytes(text))));
        Assert.NotEmpty(error.Failures);
        Assert.All(error.Failures, failure => Assert.StartsWith(name, failure, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex EntryPattern();
}
