using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>Writes practice orders from the ranges of a formulary. No dose is typed here: each is a place in a range or on a ladder.</summary>
internal sealed class QuizOrders(Formulary formulary)
{
    private readonly ReferenceRange[] _primary = [.. formulary.Content.Ranges.Where(r => r.IsPrimary)];

    /// <summary>Made-up patients.</summary>
    public QuizPatients Patients { get; } = new(formulary);

    /// <summary>The primary ranges of an intent, or of all; a fixed device gives whole devices and nothing between.</summary>
    public IReadOnlyList<ReferenceRange> Ranges(Intent? intent, bool withFixedDevices) =>
        [.. _primary.Where(r => (intent is null || r.Intent == intent) && (withFixedDevices || !IsFixed(r)))];

    /// <summary>Whether only whole devices can be given.</summary>
    public static bool IsFixed(ReferenceRange range) => range.AllowedMilligrams.Count > 0;

    /// <summary>A dose at a place in a range, for a patient and a time of that range; null where none was drawn.</summary>
    public QuizDose? Draw(QuizRandom random, ReferenceRange range, Rational value)
    {
        var time = QuizTime.Draw(random, range.OverMinutes, new QuizDose(value, range.Unit, null!, QuizTime.NotSaid).IsRate);
        var patient = Patients.Draw(random, range.Intent, range.Ages);
        return time is null || patient is null ? null : new QuizDose(Measurable(value, range), range.Unit, patient, time);
    }

    /// <summary>The request that orders a dose, written as a text.</summary>
    public static DoseRequest Request(Drug drug, Route route, Intent intent, QuizDose dose, string text) => new()
    {
        Drug = Words.Drugs.Word(drug),
        Dose = text,
        Route = Words.Routes.Word(route),
        Over = dose.Time.Text,
        Weight = dose.Patient.WeightText,
        Age = dose.Patient.Age,
        For = Words.Intents.Word(intent),
    };

    /// <summary>The request that orders a dose of a range.</summary>
    public static DoseRequest Request(ReferenceRange range, QuizDose dose, string text) =>
        Request(range.Drug, range.Route, range.Intent, dose, text);

    /// <summary>A place between two values, in twentieths, both ends included.</summary>
    public static Rational Between(QuizRandom random, Rational low, Rational high) =>
        low + ((high + (low * -1m)) * random.Below(21) / 20m);

    /// <summary>Whole devices where only these can be given, at least one.</summary>
    private Rational Measurable(Rational value, ReferenceRange range)
    {
        if (!IsFixed(range))
        {
            return value;
        }

        var device = formulary.Content.SprayRules[0].PerDevice.Exact;
        return value < device ? device : Preparation.MeasurableRounding.Down(value, device);
    }
}
