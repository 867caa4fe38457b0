using System.Text;
using System.Text.RegularExpressions;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Tests.Reading;
using Dosing.Knowledge.Tests.Validation;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>The kinetics are read strictly, and each of their rules is broken by itself.</summary>
public sealed partial class KineticsValidationTests
{
    private static readonly KineticsDocument Document = KineticsReader.ReadDocument(KineticsReader.Embedded());
    private static readonly KineticsBreakage[] Breakages = [.. KineticsBreakages.All];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < Breakages.Length; i++)
            {
                cases.Add(i, Breakages[i].Name);
            }

            return cases;
        }
    }

    public static TheoryData<string> DamageNames => [.. Damages.OfAny.Keys];

    [Fact]
    public void What_ships_is_sound() => Assert.Empty(KetamineKinetics.Verify());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_rule_is_named_with_its_place_and_nothing_else(int number, string name)
    {
        var breakage = Breakages[number];
        var failures = KineticsVerification.Verify(breakage.Change(Document));

        Assert.Equal(breakage.Name, name);
        Assert.Contains(failures, f => f.Code == breakage.Code && f.Place == breakage.Place);
        Assert.All(failures, f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
        var others = failures.Where(f => f.Code != breakage.Code || f.Place != breakage.Place).Select(f => f.Code);
        Assert.Equal(breakage.Also.Order(StringComparer.Ordinal), others.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_broken_by_some_test()
    {
        var broken = Breakages.Select(b => new Rule(b.Code, EntryPattern().Replace(b.Place, "[]"))).ToHashSet();

        Assert.Empty(RuleCatalogue.Of(typeof(KineticsValidator), KineticsVerification.PlaceOf).Except(broken));
    }

    [Theory]
    [MemberData(nameof(DamageNames))]
    public void A_damaged_document_is_refused(string damage) => AssertRefused(Damages.OfAny[damage](Text));

    [Theory]
    [InlineData("\"value\": 25", "\"value\": \"25\"")]
    [InlineData("\"site\": \"arterial\"", "\"site\": \"artery\"")]
    [InlineData("\"site\": \"arterial\"", "\"site\": null")]
    [InlineData("\"drugs\": [", "\"drugs\": [null, ")]
    [InlineData("\"sources\": [", "\"sources\": [null, ")]
    [InlineData("\"lagMinutes\": 0", "\"lag\": 0")]
    [InlineData("\"route\": \"intramuscular\"", "\"route\": \"muscle\"")]
    public void A_foreign_word_null_or_member_is_refused(string before, string after)
    {
        var at = Text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the document holds no {before}");
        AssertRefused(Text[..at] + after + Text[(at + before.Length)..]);
    }

    [Fact]
    public void It_has_an_identity_of_its_own_and_no_verdict_rests_on_it()
    {
        var identity = KetamineKinetics.Load().Identity;

        Assert.Equal(("ketamine-kinetics", 64), (identity.Id, identity.Sha256.Length));
        Assert.DoesNotContain(KineticsReader.Name, DocumentBytes.Names);
        Assert.NotEqual(identity.Sha256, Shipped.Formulary.Identity.Sha256);
    }

    private static string Text => Encoding.UTF8.GetString(KineticsReader.Embedded());

    private static void AssertRefused(string text)
    {
        var error = Assert.Throws<InvalidFormularyException>(() => KineticsReader.Read(Damages.Utf8(text)));
        Assert.All(error.Failures, failure => Assert.StartsWith(KineticsReader.Name, failure, StringComparison.Ordinal));
        Assert.NotEmpty(error.Failures);
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex EntryPattern();
}
