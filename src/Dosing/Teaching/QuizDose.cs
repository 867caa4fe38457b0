using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>A dose in the unit of a range or ladder, for one patient and time, and how an order would write it.</summary>
internal sealed record QuizDose(Rational Value, DoseUnit Unit, QuizPatient Patient, QuizTime Time)
{
    /// <summary>Whether the unit is a rate.</summary>
    public bool IsRate => Unit is not (DoseUnit.Milligrams or DoseUnit.MilligramsPerKilogram);

    /// <summary>Whether the unit is one per kilogram.</summary>
    public bool IsPerKilogram => Judgement.NormalizedDose.IsPerKilogram(Unit);

    /// <summary>The total in mg; null for a continuous infusion.</summary>
    public Rational? Total => IsRate ? MilligramsPerHour * Time.Duration?.ExactMinutes / 60m : Value * PerPatient;

    /// <summary>The rate in mg/h; the unit is a rate.</summary>
    public Rational MilligramsPerHour => Unit switch
    {
        DoseUnit.MilligramsPerMinute => Value * 60m,
        DoseUnit.MicrogramsPerKilogramPerMinute => Value * PerPatient * 60m / 1000m,
        _ => Value * PerPatient,
    };

    private Rational PerPatient => IsPerKilogram ? Patient.Weight.Exact : Rational.One;

    /// <summary>One of the ways in which a prescriber would write the dose: as a total, per kilogram, or as a rate.</summary>
    public string Write(QuizRandom random)
    {
        var (own, ownUnit) = (Value, Words.DoseUnits.Word(Unit));
        var forms = new List<(Rational Number, string Unit)>();
        if (Total is { } total)
        {
            forms.Add((total, "mg"));
            forms.Add((total, "mg"));
        }

        if (Unit != DoseUnit.Milligrams)
        {
            forms.Add((own, ownUnit));
        }

        if (IsRate && Unit != DoseUnit.MilligramsPerHour)
        {
            forms.Add((MilligramsPerHour, "mg/h"));
        }

        var (number, unit) = random.Pick(forms);
        return Write(number, unit);
    }

    /// <summary>A number with its unit, rounded as a person would order it.</summary>
    public static string Write(Rational number, string unit) => $"{QuantityFormat.Number(QuizMeasure.Round(number))} {unit}";
}
