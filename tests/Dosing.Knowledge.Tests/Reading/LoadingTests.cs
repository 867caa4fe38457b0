using System.Text;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Tests.Reading;

/// <summary>A formulary that is damaged anywhere is not loaded at all, and the failure names the document.</summary>
public sealed class LoadingTests
{
    public static TheoryData<string, string> DamagedDocuments
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in DocumentBytes.Names)
            {
                foreach (var damage in Damages.OfAny.Keys)
                {
                    cases.Add(name, damage);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> DocumentNames => [.. DocumentBytes.Names];

    [Theory]
    [MemberData(nameof(DamagedDocuments))]
    public void A_damaged_document_is_named_and_nothing_is_loaded(string name, string damage) =>
        AssertRefused(name, Damages.OfAny[damage](Text(name)));

    [Theory]
    [MemberData(nameof(DocumentNames))]
    public void A_missing_document_is_named(string name)
    {
        var others = DocumentBytes.Names.Where(n => n != name).ToDictionary(n => n, n => Shipped.Bytes[n], StringComparer.Ordinal);

        var error = Assert.Throws<InvalidFormularyException>(() => new DocumentBytes(others));

        Assert.StartsWith(name, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void All_missing_and_all_broken_documents_are_named_at_once()
    {
        Assert.Equal(7, Assert.Throws<InvalidFormularyException>(() => new DocumentBytes(new Dictionary<string, byte[]>())).Failures.Count);
        var broken = new DocumentBytes(DocumentBytes.Names.ToDictionary(n => n, _ => Array.Empty<byte>(), StringComparer.Ordinal));

        var error = Assert.Throws<InvalidFormularyException>(() => FormularyReader.Read(broken));

        Assert.Equal(DocumentBytes.Names, error.Failures.Select(f => f[..(f.IndexOf(".json", StringComparison.Ordinal) + 5)]));
    }

    [Theory]
    [InlineData("ranges.json")]
    [InlineData("ladders.json")]
    [InlineData("rules.json")]
    [InlineData("products.json")]
    [InlineData("sources.json")]
    public void A_number_in_quotes_is_refused(string name) => AssertRefused(name, Damages.QuoteNumber(Text(name)));

    /// <summary>A limit that is no number would never be crossed, and nobody would see it.</summary>
    [Theory]
    [InlineData("\"140\"")]
    [InlineData("1e99")]
    [InlineData("true")]
    [InlineData("[140]")]
    [InlineData("{ \"over\": 140 }")]
    public void A_measured_limit_that_is_no_number_is_refused(string value) =>
        AssertRefused("screening.json", Replace("screening.json", "\"value\": 140", $"\"value\": {value}"));

    [Theory]
    [InlineData("ranges.json", "\"unit\": \"mg/kg\"", "\"unit\": \"mg/pound\"")]
    [InlineData("ranges.json", "\"drug\": \"ketamine\"", "\"drug\": \"cetamine\"")]
    [InlineData("ranges.json", "\"route\": \"intramuscular\"", "\"route\": \"in\"")]
    [InlineData("ladders.json", "\"level\": \"transition\"", "\"level\": \"transit\"")]
    [InlineData("rules.json", "\"salt\": \"hydrochloride\"", "\"salt\": \"chloride\"")]
    [InlineData("screening.json", "\"major\"", "\"moderate\"")]
    [InlineData("screening.json", "\"esketamineNasal\"", "\"nasal\"")]
    [InlineData("screening.json", "\"kind\": \"condition\"", "\"kind\": \"state\"")]
    [InlineData("screening.json", "\"op\": \">=\"", "\"op\": \"=>\"")]
    [InlineData("screening.json", "\"scope\": \"female\"", "\"scope\": \"women\"")]
    [InlineData("screening.json", "\"status\": \"recalled\"", "\"status\": \"recall\"")]
    [InlineData("screening.json", "\"notAskedOf\": \"male\"", "\"notAskedOf\": \"men\"")]
    [InlineData("screening.json", "\"routes\": [\"oral\"", "\"routes\": [\"mouth\"")]
    [InlineData("screening.json", "\"category\": \"anaesthesia\"", "\"category\": \"sleep\"")]
    [InlineData("products.json", "\"drug\": \"esketamine\"", "\"drug\": \"s-ketamine\"")]
    [InlineData("products.json", "\"form\": \"vial\"", "\"form\": \"bottle\"")]
    [InlineData("products.json", "\"salt\": \"hydrochloride\"", "\"salt\": \"chloride\"")]
    [InlineData("products.json", "\"routes\": [\"intravenous\"", "\"routes\": [\"vein\"")]
    [InlineData("products.json", "\"kind\": \"syringe\"", "\"kind\": \"spoon\"")]
    [InlineData("products.json", "\"status\": \"verified\"", "\"status\": \"read\"")]
    public void An_unknown_word_is_refused(string name, string word, string unknown) => AssertRefused(name, Replace(name, word, unknown));

    [Theory]
    [InlineData("ranges.json", "\"evidence\": [", "\"evidence\": [null, ")]
    [InlineData("ranges.json", "\"ranges\": [", "\"ranges\": [null, ")]
    [InlineData("ranges.json", "\"provenance\": {", "\"provenance\": { \"usuals\": null, ")]
    [InlineData("ranges.json", "\"hardLimit\": 1.6", "\"hardLimit\": null")]
    [InlineData("ladders.json", "\"bands\": [", "\"bands\": [null, ")]
    [InlineData("ladders.json", "\"depressants\": [", "\"depressants\": [null, ")]
    [InlineData("rules.json", "\"rateRules\": [", "\"rateRules\": [null, ")]
    [InlineData("rules.json", "\"unit\": \"mg/kg/min\"", "\"unit\": null")]
    [InlineData("screening.json", "\"entries\": [", "\"entries\": [null, ")]
    [InlineData("screening.json", "\"drugs\": [", "\"drugs\": [null, ")]
    [InlineData("screening.json", "\"lines\": [", "\"lines\": [null, ")]
    [InlineData("screening.json", "\"when\": [", "\"when\": [null, ")]
    [InlineData("screening.json", "\"value\": 140", "\"value\": null")]
    [InlineData("screening.json", "\"allOf\": [", "\"allOf\": [null, ")]
    [InlineData("products.json", "\"products\": [", "\"products\": [null, ")]
    [InlineData("products.json", "\"mgPerMl\": 10", "\"mgPerMl\": null")]
    [InlineData("products.json", "\"diluents\": [", "\"diluents\": [null, ")]
    [InlineData("products.json", "\"doses\": [", "\"doses\": [null, ")]
    [InlineData("products.json", "\"stepMl\": 0.01", "\"stepMl\": null")]
    [InlineData("sources.json", "\"sources\": [", "\"sources\": [null, ")]
    [InlineData("sources.json", "\"doseLow\": 1", "\"doseLow\": null")]
    public void A_null_is_refused_wherever_it_stands(string name, string before, string after) => AssertRefused(name, Replace(name, before, after));

    /// <summary>A strength or a time that cannot be is refused by loading itself, before any rule is asked.</summary>
    [Theory]
    [InlineData("\"mgPerMl\": 25,", "\"mgPerMl\": 0,")]
    [InlineData("\"containerMl\": 20", "\"containerMl\": -20")]
    [InlineData("\"totalMg\": 200", "\"totalMg\": -200")]
    [InlineData("\"betweenDevicesMinutes\": 5", "\"betweenDevicesMinutes\": -5")]
    [InlineData("\"devices\": 1 ", "\"devices\": 1.5 ")]
    public void A_quantity_that_cannot_be_is_refused(string before, string after) => AssertRefused("products.json", Replace("products.json", before, after));

    [Fact]
    public void The_word_null_inside_a_text_is_only_a_word()
    {
        var bytes = Shipped.BytesWith("manifest.json", Damages.Utf8(Replace("manifest.json", "reference ranges", "null and reference ranges")));

        Assert.Contains("null", FormularyReader.Read(bytes).Identity.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_a_failure_of_verification_and_no_exception()
    {
        var failure = Assert.Single(Knowledge.Validation.FormularyVerification.Verify(() => Shipped.BytesWith("rules.json", [])));

        Assert.Equal(("document-unreadable", "rules.json"), (failure.Code, failure.Place));
    }

    private static string Text(string name) => Encoding.UTF8.GetString(Shipped.Bytes[name]);

    private static string Replace(string name, string before, string after)
    {
        var at = Text(name).IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} holds no {before}");
        return Text(name)[..at] + after + Text(name)[(at + before.Length)..];
    }

    private static void AssertRefused(string name, string text)
    {
        Assert.NotEqual(Text(name), text);
        var error = Assert.Throws<InvalidFormularyException>(() => FormularyReader.Read(Shipped.BytesWith(name, Damages.Utf8(text))));
        Assert.NotEmpty(error.Failures);
        Assert.All(error.Failures, failure => Assert.StartsWith(name, failure, StringComparison.Ordinal));
    }
}
