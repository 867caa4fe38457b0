using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>A made-up patient.</summary>
/// <param name="Age">The age as typed.</param>
/// <param name="Weight">The body weight.</param>
internal sealed record QuizPatient(string Age, BodyWeight Weight)
{
    /// <summary>The weight as typed.</summary>
    public string WeightText => $"{QuantityFormat.Number(Weight.Exact)} kg";
}

/// <summary>
/// Makes up patients of ages and weights that go together. They vary the patients of the worked examples: an adult those
/// of the same intent, a child those of any intent, as a weight belongs to an age and not to an intent.
/// </summary>
internal sealed class QuizPatients
{
    private readonly JudgementRules _rules;
    private readonly QuizExample[] _examples;

    public QuizPatients(Formulary formulary)
    {
        _rules = formulary.Rules;
        _examples = [.. formulary.Content.Ranges.Select(Example).Distinct()];
    }

    private int AdultFrom => (int)_rules.AdultFromMonths.Value;

    /// <summary>Whether there is a patient of these ages for an intent.</summary>
    public bool Has(Intent intent, params ReadOnlySpan<AgeSpan> ages) => Fitting(intent, ages).Count > 0;

    /// <summary>A patient whose age lies in all spans; null where the drawn one would not be plausible.</summary>
    public QuizPatient? Draw(QuizRandom random, Intent intent, params ReadOnlySpan<AgeSpan> ages)
    {
        var fitting = Fitting(intent, ages);
        if (fitting.Count == 0)
        {
            return null;
        }

        var (_, age, months, weight) = random.Pick(fitting);
        var isAdult = months >= AdultFrom;
        if (isAdult)
        {
            var youngest = AdultFrom;
            foreach (var span in ages)
            {
                youngest = Math.Max(youngest, span.FromMonths);
            }

            var (from, to) = ((youngest + 11) / 12, months / 12);
            age = $"{QuantityFormat.Number(from + random.Below(to - from + 1))} y";
        }

        var percent = isAdult ? 70 + (5 * random.Below(15)) : 85 + (5 * random.Below(8));
        var varied = weight.Exact * Rational.Quotient(percent, 100m);
        var drawn = BodyWeight.FromExact(MeasurableRounding.Down(varied, varied < 5m ? 0.1m : varied < 20m ? 0.5m : 1m));
        QuantityParser.TryReadAge(age, out var read, out _);
        return _rules.PlausibleWeights.Any(p => p.Doubts(drawn, read)) ? null : new QuizPatient(age, drawn);
    }

    private List<QuizExample> Fitting(Intent intent, ReadOnlySpan<AgeSpan> ages)
    {
        var fitting = new List<QuizExample>();
        foreach (var example in _examples)
        {
            if ((example.Months < AdultFrom || example.Intent == intent) && IsIn(ages, Age.FromMonths(example.Months)))
            {
                fitting.Add(example);
            }
        }

        return fitting;
    }

    private static bool IsIn(ReadOnlySpan<AgeSpan> ages, Age age)
    {
        foreach (var span in ages)
        {
            if (!span.Contains(age))
            {
                return false;
            }
        }

        return true;
    }

    private static QuizExample Example(ReferenceRange range)
    {
        QuantityParser.TryReadAge(range.Example.Age, out var age, out _);
        QuantityParser.TryReadBodyWeight(range.Example.Weight, out var weight, out _);
        return new QuizExample(range.Intent, range.Example.Age, age.CompletedMonths, weight);
    }

    /// <summary>The patient of a worked example.</summary>
    private sealed record QuizExample(Intent Intent, string Age, int Months, BodyWeight Weight);
}
