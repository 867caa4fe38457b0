using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>Writes the calculation down, step by step.</summary>
internal sealed class Steps(JudgedDose judged, JudgementRules rules)
{
    private readonly List<CalculationStep> _steps = [];

    private NormalizedDose Dose => judged.Dose;

    private string Time => $"{Short(Dose.Time.Duration!.Value.ExactMinutes)} min";

    public IReadOnlyList<CalculationStep> Write()
    {
        Weight();
        Salt();
        Amount();
        Verdict();
        Depth();
        return _steps;
    }

    private void Weight()
    {
        if (judged.Request is not { Raw.Weight: { } typed, Patient.Weight: { } weight } || typed.EndsWith("kg", StringComparison.Ordinal))
        {
            return;
        }

        var factor = typed.EndsWith("lb", StringComparison.Ordinal) && typed.Contains("st", StringComparison.Ordinal)
            ? $"1 st = {Short(BodyWeight.PoundsPerStone)} lb, 1 lb = {Factor} kg"
            : typed.EndsWith("lb", StringComparison.Ordinal) ? $"1 lb = {Factor} kg"
            : typed.EndsWith("st", StringComparison.Ordinal) ? $"1 st = {Short(BodyWeight.PoundsPerStone)} x {Factor} kg"
            : "1000 g = 1 kg";
        Add("W", factor, typed, weight.Exact, "kg");
    }

    private static string Factor => QuantityFormat.Number(BodyWeight.KilogramsPerPound);

    private void Salt()
    {
        if (judged.Request.Salt is { } salt)
        {
            Add("f", "share of base in the salt", Words.Salts.Word(salt), rules.BaseFractions[salt], "1");
        }
    }

    private void Amount()
    {
        var stated = judged.Request.Dose;
        var base_ = judged.Request.Salt is null ? "" : " x f";
        var inBase = judged.Request.Salt is { } salt ? $" x {Short(rules.BaseFractions[salt])}" : "";
        switch (stated)
        {
            case ProposedDose.OfMass mass:
                AddIf("D", $"as ordered{base_}", $"{mass.Mass}{inBase}", Dose.Total?.Exact, "mg");
                break;
            case ProposedDose.OfMassPerKilogram per:
                AddIf("D", $"d x W{base_}", $"{per.Dose} x {Dose.Weight}{inBase}", Dose.Total?.Exact, "mg");
                break;
            case ProposedDose.OfVolume volume:
                AddIf("D", "V x S", $"{volume.Volume} x {Strength}", Dose.Total?.Exact, "mg");
                break;
            case ProposedDose.OfRate rate:
                AddIf("R", $"as ordered{base_}", $"{rate.Rate}{inBase}", Dose.Rate?.Exact, "mg/h");
                break;
            case ProposedDose.OfRatePerKilogram per:
                AddIf("R", $"r x W{base_}", $"{per.Rate} x {Dose.Weight}{inBase}", Dose.Rate?.Exact, "mg/h");
                break;
            case ProposedDose.OfFlow flow:
                AddIf("R", "F x S", $"{flow.Flow} x {Strength}", Dose.Rate?.Exact, "mg/h");
                break;
        }

        if (stated.IsRate && Dose is { Total: { } fromRate, Rate: { } given })
        {
            Add("D", "R x t", $"{Short(given.Exact)} mg/h x {Time}", fromRate.Exact, "mg");
        }

        if (Dose is { Total: { } total, Weight: { } weight, PerKilogram: { } perKilogram } && stated is not ProposedDose.OfMassPerKilogram)
        {
            Add("d", "D / W", $"{Short(total.Exact)} mg / {Short(weight.Exact)} kg", perKilogram.Exact, "mg/kg");
        }

        if (Dose is { Total: { } overTime, Rate: { } rateOverTime, Time.Duration: not null } && !stated.IsRate)
        {
            Add("R", "D / t", $"{Short(overTime.Exact)} mg / {Time}", rateOverTime.Exact, "mg/h");
        }

        if (Dose is { Rate: { } mgPerHour, RatePerKilogram: { } ratePerKilogram, Weight: { } kilograms })
        {
            Add("r", "R / W", $"{Short(mgPerHour.Exact)} mg/h / {Short(kilograms.Exact)} kg", ratePerKilogram.Exact, "mg/kg/h");
        }

        if (Dose is { Total: { } drawn, Volume: { } drawnVolume })
        {
            Add("V", "D / S", $"{Short(drawn.Exact)} mg / {Strength}", drawnVolume.Exact, "mL");
        }

        if (judged.Cumulative.Sum is { } sum)
        {
            Add("sum", "D + given", $"{Short(Dose.Total!.Value.Exact)} mg + doses of the last {Short(rules.CumulativeWindowMinutes.Value)} min", sum.Exact, "mg");
        }
    }

    private void Verdict()
    {
        if (judged.Verdict is { Range: { } range, Value: { } value })
        {
            var tolerance = rules.TolerancePercent / 100m;
            var limit = range.HardLimit is { } hard ? $", limit {Short(hard)}" : "";
            Add("verdict", $"{range.Id}: (1 - {Short(tolerance)}) x low <= x <= (1 + {Short(tolerance)}) x high, x <= limit",
                $"{Short(range.Low * (1m - tolerance))} <= {Short(value)} <= {Short(range.High * (1m + tolerance))}{limit}",
                value, Words.DoseUnits.Word(range.Unit));
        }
    }

    private void Depth()
    {
        if (judged.Depth is { Ladder: { } ladder, Band: { } band, Value: { } value } depth)
        {
            Add("depth", $"{ladder.Id}: band {band.Id}{(depth.Rule is { } rule ? $", rule {rule}" : "")}",
                $"{(band.Lower.Inclusive ? "from" : "above")} {Short(band.Lower.Value)}{UpperEnd(band)}", value, Words.DoseUnits.Word(ladder.Unit));
        }
    }

    private static string UpperEnd(DepthBand band) =>
        band.Upper is { } upper ? $" {(upper.Inclusive ? "to" : "to below")} {Short(upper.Value)}" : "";

    private string Strength => $"{Short(judged.Request.Strength!.Value.Exact)} mg/mL";

    private static string Short(Rational value) => QuantityFormat.Plain(value);

    private void AddIf(string symbol, string formula, string with, Rational? value, string unit)
    {
        if (value is { } known)
        {
            Add(symbol, formula, with, known, unit);
        }
    }

    private void Add(string symbol, string formula, string with, Rational value, string unit) =>
        _steps.Add(new CalculationStep(symbol, formula, with, value, unit));
}
