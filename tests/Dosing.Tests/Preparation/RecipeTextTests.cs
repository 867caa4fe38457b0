using System.Text;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Testing;
using Dosing.Tests.Support;

namespace Dosing.Tests.Preparation;

/// <summary>
/// What a nurse reads: the steps, the times of a spray, what is read back, what cannot be prepared. They stand in recipes.txt,
/// read one by one; their numbers are held by the laws of preparation.
/// </summary>
public class RecipeTextTests
{
    private static IEnumerable<PreparationRequest> Requests()
    {
        var adult = Assessing.Adult with { Strength = "50 mg/mL" };
        yield return Preparing.Of(adult);
        yield return Preparing.Of(adult, device: "syringe-1mL");
        yield return Preparing.Of(adult, to: "50 mL");
        yield return Preparing.Of(adult, to: "50 mL", device: "pump");
        yield return Preparing.Of(adult, to: "50 mL") with { Diluent = "sodium-chloride-0.9" };
        yield return Preparing.Of(adult, to: "1 mg/mL", step: "0.1 mL/h");
        yield return Preparing.Of(adult, to: "60 mg/mL");
        yield return Preparing.Of(adult with { Strength = "100 mg/mL" });
        yield return Preparing.Of(adult with { Strength = "100 mg/mL" }, to: "50 mL");
        yield return Preparing.Of(adult with { Strength = "100 mg/mL", Dose = "0.3 mg/kg", Over = "5 min", For = "acute-pain" });
        yield return Preparing.Of(adult with { Strength = "500 mg/10 mL", Dose = "0.15 mg/kg/h", Over = null, For = "acute-pain" });
        yield return Preparing.Of(adult with { Strength = "500 mg/10 mL", Dose = "0.15 mg/kg/h", Over = null, For = "acute-pain" }, to: "1 mg/mL", device: "pump");
        yield return Preparing.Of(adult with { Strength = "500 mg/10 mL", Dose = "10 mg/h", Over = null, For = "acute-pain", Weight = null }, to: "50 mL");
        var continuous = adult with { Dose = "0.15 mg/kg/h", Over = null, For = "acute-pain", Weight = "71 kg" };
        yield return Preparing.Of(continuous);
        yield return Preparing.Of(continuous, device: "syringe-1mL");
        yield return Preparing.Of(continuous, to: "1 mg/mL");
        yield return Preparing.Of(continuous with { Strength = "500 mg/10 mL" }, to: "1 mg/mL", device: "pump");
        yield return Preparing.Of(continuous with { Strength = "500 mg/10 mL" }, to: "60 mg/mL");
        yield return Preparing.Of(continuous with { Strength = "100 mg/mL" });
        yield return Preparing.Of(continuous with { Strength = "100 mg/mL" }, to: "1 mg/mL");
        yield return Preparing.Of(continuous with { Strength = "1000 mg/10 mL" });
        yield return Preparing.Of(adult with { Strength = "200 mg/mL" });
        yield return Preparing.Of(adult with { Strength = "100 mg/mL" }) with { Diluent = "sodium-chloride-0.9" };
        yield return Preparing.Of(continuous with { Dose = "0.02 mg/kg/h" }, device: "pump");
        yield return Preparing.Of(continuous with { Dose = "0.02 mg/kg/h" }, step: "0.1 mL/h");
        yield return Preparing.Of(adult with { Dose = "35 mg", Weight = null, Over = null, Route = "oral" }, step: "0.5 mL");
        yield return Preparing.Of(adult with { Dose = "4 mg", Over = null, Route = "oral" }, step: "1 mL");
        yield return Preparing.Of(adult with { Weight = null });
        foreach (var dose in (string[])["28 mg", "56 mg", "84 mg", "70 mg"])
        {
            yield return Preparing.Of(Assessing.Adult with { Drug = "esketamine", Route = "intranasal", Over = null, Dose = dose, Strength = "140 mg/mL" });
        }
    }

    [Fact]
    public void They_are_the_approved_ones()
    {
        var text = new StringBuilder();
        foreach (var request in Requests())
        {
            var prepared = request.Prepare();
            text.Append(prepared.Request.Raw.Dose).Append(", ").Append(prepared.Request.Raw.Strength).Append(", to ").Append(request.To ?? "-")
                .Append(", by ").Append(request.Device ?? request.Step ?? "-")
                .Append(prepared.Prepared?.ChangePercent is { } change ? $", changed by {QuantityFormat.Fixed(change, 2)} percent\n" : "\n");
            Lines(text, prepared.Recipe.Select(s => s.Text));
            Lines(text, prepared.Spray?.Timeline.Select(s => FormattableString.Invariant($"{s.AtMinutes} min: {s.Text}")) ?? []);
            Lines(text, prepared.ReadBack);
            Lines(text, prepared.Findings.Select(f => $"{f.Id}: {f.Why}"));
            Lines(text, prepared.NotPrepared.Select(p => $"{p.Part} {p.Reason}: {p.Text}"));
        }

        Approved.Equal(text.ToString(), "tests", "Dosing.Tests", "Preparation", "recipes.txt");
    }

    /// <summary>Every word of a digit, and the pairs that sound alike, as they are spoken.</summary>
    [Fact]
    public void Every_figure_is_spoken()
    {
        var text = new StringBuilder();
        Lines(text, ((string[])["0", "1.5", "24", "36", "789", "13", "14", "15", "16", "17", "18", "19", "30", "40", "50", "60", "70", "80", "90", "12", "20"])
            .Select(figure => ReadBack.Of(figure, "mg", "milligrams")));
        Lines(text, BodySizeFacts.All.Select(f => $"{f.Label}, {f.Unit}: {f.Name}; {f.ValidFor}"));
        foreach (var (kilograms, centimetres, years) in ((decimal, decimal, decimal)[])[(70m, 178m, 2m), (70m, 178m, 90m), (20m, 178m, 45m), (250m, 178m, 45m), (70m, 130m, 45m), (200m, 150m, 45m)])
        {
            Lines(text, BodySize.Of(BodySizeCases.Patient(kilograms, centimetres, years: years)).Select(r => r.Why).Where(w => w.Length > 0));
        }

        Lines(text, Enum.GetValues<BodySizeReason>().Select(BodySizeReasons.Words.Word));

        Approved.Equal(text.ToString(), "tests", "Dosing.Tests", "Preparation", "spoken.txt");
        Assert.StartsWith("'1e3' is not a printed figure.", Assert.Throws<ArgumentException>(() => ReadBack.Of("1e3", "mg", "milligrams")).Message, StringComparison.Ordinal);
    }

    private static void Lines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }
}
