using System.Diagnostics.CodeAnalysis;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Requests;

/// <summary>Reads measured values by name, into the unit in which the evidence states its limits.</summary>
internal static class MeasurementReader
{
    public const string BloodPressure = "blood-pressure";

    private static readonly Definition[] Definitions =
    [
        new("systolic", "mmHg", "150 mmHg", [new("mmHg", 1m)]),
        new("diastolic", "mmHg", "95 mmHg", [new("mmHg", 1m)]),
        new("heart-rate", "/min", "70 /min", [new("/min", 1m)]),
        new("respiratory-rate", "/min", "14 /min", [new("/min", 1m)]),
        new("spo2", "%", "97 %", [new("%", 1m)]),
        new("qtc", "ms", "430 ms", [new("ms", 1m)]),
        new("potassium", "mmol/L", "4.1 mmol/L", [new("mmol/L", 1m), new("mEq/L", 1m)]),
        new("sodium", "mmol/L", "140 mmol/L", [new("mmol/L", 1m), new("mEq/L", 1m)]),
        new("phosphate", "mmol/L", "1.1 mmol/L", [new("mmol/L", 1m), new("mg/dL", 3.0974m)]),
        new("magnesium", "mmol/L", "0.8 mmol/L", [new("mmol/L", 1m), new("mg/dL", 2.4305m)]),
        new("glucose", "mmol/L", "5.4 mmol/L", [new("mmol/L", 1m), new("mg/dL", 18.0156m)]),
        new("temperature", "degC", "36.8 degC", [new("degC", 1m), new("degF", 1m)]),
        new("bmi", "kg/m2", "22 kg/m2", [new("kg/m2", 1m)]),
        new("breath-alcohol", "", "0 %", [new("%", 1m), new("mg/L", 1m)]),
        new("diazepam-equivalent", "mg", "10 mg", [new("mg", 1m)]),
        new("lft-multiple", "", "2", []),
        new("ciwa", "", "4", []),
    ];

    /// <summary>The names that are read.</summary>
    public static IReadOnlyList<string> Names { get; } = [BloodPressure, .. Definitions.Select(d => d.Name)];

    /// <summary>Reads one measurement; a blood pressure gives two.</summary>
    public static void Read(string name, string text, List<MeasuredAnswer> measurements, ErrorCollector errors)
    {
        var field = $"measurements.{name}";
        var known = name.ToLowerInvariant();
        if (known == BloodPressure)
        {
            ReadBloodPressure(field, text, measurements, errors);
            return;
        }

        if (Array.Find(Definitions, d => d.Name == known) is not { } definition)
        {
            errors.UnknownWord("measurements", name, Names);
            return;
        }

        if (definition.Form.TryRead(text, out var measurement, out var error))
        {
            measurements.Add(new MeasuredAnswer(definition.Name, $"{definition.Name} {text}", measurement));
        }
        else
        {
            errors.Add(field, text, error);
        }
    }

    private static void ReadBloodPressure(string field, string text, List<MeasuredAnswer> measurements, ErrorCollector errors)
    {
        const string Example = "120/80 mmHg";
        var forExample = NumberSuggestion.ForExample(Example);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            errors.Add(field, text, (NumberDiagnosis.Find(text, Example) is { } found ? found with { Suggestion = forExample } : null)
                ?? new(ReadingErrorCodes.NumberMissing, "A blood pressure has two numbers, systolic and diastolic.", forExample));
            return;
        }

        var upper = text[..slash];
        var lower = text[(slash + 1)..];
        if (NumberText.TrySplit(upper, out var systolic, out var none) && none.IsEmpty
            && NumberText.TrySplit(lower, out var diastolic, out var unit) && unit is "mmHg")
        {
            measurements.Add(new MeasuredAnswer(BloodPressure, $"{BloodPressure} {text}", new Measurement("systolic", systolic, "mmHg")));
            measurements.Add(new MeasuredAnswer(BloodPressure, $"{BloodPressure} {text}", new Measurement("diastolic", diastolic, "mmHg")));
            return;
        }

        NumberText.TrySplit(lower, out _, out var typed);
        var error = NumberDiagnosis.Find(upper, Example) ?? NumberDiagnosis.Find(lower, Example)
            ?? UnitSpelling.Explain(lower, typed, "a blood pressure is written 120/80 mmHg", ["mmHg"], Example);

        // One number mended is not a blood pressure yet, so the whole form is shown.
        errors.Add(field, text, error with { Suggestion = forExample });
    }

    /// <summary>A unit and how many of it make one of the canonical unit.</summary>
    private readonly record struct MeasuredUnit(string Symbol, decimal PerCanonical);

    private sealed record Definition(string Name, string Unit, string Example, MeasuredUnit[] Units)
    {
        /// <summary>How the measurement is written.</summary>
        public QuantityForm<Measurement> Form => field ??= new(
            Units.Length == 0 ? $"{Name} is a number without a unit" : $"{Name} is in {string.Join(" or ", Units.Select(u => u.Symbol))}",
            Example, [.. Units.Select(u => u.Symbol)], Recognise);

        private bool Recognise(string text, [NotNullWhen(true)] out Measurement? measurement, out ReadingError? fault)
        {
            (measurement, fault) = (null, null);
            if (!NumberText.TrySplit(text, out var number, out var unit))
            {
                return false;
            }

            if (Units.Length == 0)
            {
                measurement = unit.IsEmpty ? new Measurement(Name, number, "") : null;
                fault = unit.IsEmpty ? null : new(ReadingErrorCodes.UnitKind, $"{Name} is a number without a unit.", Example);
            }
            else if (UnitOf(unit) is { } read)
            {
                var value = read.Symbol == "degF" ? Rational.Quotient((number - 32m) * 5m, 9m) : Rational.Quotient(number, read.PerCanonical);
                measurement = new Measurement(Name, value, Unit.Length > 0 ? Unit : read.Symbol);
            }

            return measurement is not null;
        }

        private MeasuredUnit? UnitOf(ReadOnlySpan<char> typed)
        {
            foreach (var unit in Units)
            {
                if (typed.SequenceEqual(unit.Symbol)
                    || (unit.Symbol.EndsWith('L') && typed.SequenceEqual(unit.Symbol[..^1] + "l")))
                {
                    return unit;
                }
            }

            return null;
        }
    }
}
