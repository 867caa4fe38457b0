using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

/// <summary>Laws of saying the same in another way, by the spellings and exact factors of the contract.</summary>
public class EquivalenceTests
{
    [Fact]
    public void Every_spelling_of_a_microgram_gives_the_same_answer() => Properties.ForAll(
        from c in Cases.Any
        where c.Unit.StartsWith("mcg", StringComparison.Ordinal)
        from spelling in Gen.Elements("ug", "\u00b5g", "\u03bcg")
        select (c, spelling),
        p => Assert.Equal(p.c.Request.Assess().Judged(), (p.c with { Unit = p.spelling + p.c.Unit[3..] }).Request.Assess().Judged()), count: 200);

    [Fact]
    public void A_rate_per_kilogram_gives_the_same_answer_in_each_of_its_units() => Properties.ForAll(
        from c in Cases.PerKilogramOfKnownWeight
        where c.Rest.Route is "intravenous" or "subcutaneous"
        from micrograms in Gen.Choose(1, 400)
        select (c, (decimal)micrograms),
        p =>
        {
            // 1 mcg/kg/min is 0.001 mg/kg/min, 0.06 mg/kg/h and 60 mcg/kg/h, and times the weight a rate in mg/h, mg/min and mcg/min.
            var weight = p.c.Kilograms!.Value;
            (decimal Number, string Unit)[] same =
            [
                (p.Item2, "mcg/kg/min"), (p.Item2 * 0.001m, "mg/kg/min"), (p.Item2 * 0.06m, "mg/kg/h"), (p.Item2 * 60m, "mcg/kg/h"),
                (p.Item2 * 0.06m * weight, "mg/h"), (p.Item2 * 0.001m * weight, "mg/min"), (p.Item2 * weight, "mcg/min"),
            ];
            Assert.Single(same.Select(s => (p.c with { Number = s.Number, Unit = s.Unit }).Request.Assess().Judged()).Distinct());
        }, count: 200);

    [Fact]
    public void An_age_gives_the_same_answer_in_years_or_months_and_in_weeks_or_days() => Properties.ForAll(
        from c in Cases.Any
        from quarters in Gen.Choose(0, 400)
        from weeks in Gen.Choose(0, 900)
        select (c.Request, quarters, weeks),
        p =>
        {
            // A quarter of a year is 3 mo, a week 7 d.
            Assert.Equal(Aged($"{Edge.Text(p.quarters * 0.25m)} y"), Aged($"{p.quarters * 3} mo"));
            Assert.Equal(Aged($"{p.weeks} wk"), Aged($"{p.weeks * 7} d"));

            string Aged(string age) => (p.Request with { Age = age }).Assess().Judged();
        }, count: 200);

    [Fact]
    public void A_height_gives_the_same_answer_in_each_of_its_units() => Properties.ForAll(
        from c in Cases.Any
        from inches in Gen.Choose(20, 90)
        select (c.Request, inches),
        p => Assert.Single(new[]
        {
            $"{p.inches} in", $"{p.inches / 12}ft {p.inches % 12}in", $"{Edge.Text(p.inches * 2.54m)} cm", $"{Edge.Text(p.inches * 0.0254m)} m",
        }.Select(height => (p.Request with { Height = height }).Assess().Judged()).Distinct()), count: 200);

    [Fact]
    public void A_measured_value_gives_the_same_answer_in_each_of_its_units() => Properties.ForAll(
        from c in Cases.Any
        from tenths in Gen.Choose(20, 80)
        from degrees in Gen.Choose(330, 420)
        from upper in Gen.Choose(80, 240)
        from lower in Gen.Choose(40, 79)
        select (c.Request, tenths, degrees, upper, lower),
        p =>
        {
            // A mmol of a single charge is an mEq; degF = degC x 9/5 + 32; a blood pressure is its two numbers.
            var one = p.Request with { Measurements = [new("potassium", $"{Edge.Text(p.tenths * 0.1m)} mmol/L"), new("temperature", $"{Edge.Text(p.degrees * 0.1m)} degC"), new("blood-pressure", $"{p.upper}/{p.lower} mmHg")] };
            var other = p.Request with
            {
                Measurements =
                [
                    new("diastolic", $"{p.lower}mmHg"), new("systolic", $"{p.upper}mmHg"), new("TEMPERATURE", $"{Edge.Text((p.degrees * 0.18m) + 32m)} degF"), new("potassium", $"{Edge.Text(p.tenths * 0.1m)} mEq/l"),
                ],
            };
            Assert.Equal(one.Assess().Judged(), other.Assess().Judged());
        }, count: 200);

    [Fact]
    public void A_dose_given_before_gives_the_same_answer_in_each_of_its_units() => Properties.ForAll(
        from c in Cases.Any
        from tens in Gen.Choose(1, 30)
        from minutes in Gen.Choose(0, 300)
        select (c.Request, tens, minutes),
        p =>
        {
            (string Dose, string Ago)[] same =
            [
                ($"{p.tens * 10} mg", $"{p.minutes} min"), ($"{Edge.Text(p.tens * 0.01m)} g", $"{p.minutes * 60} s"), ($"{p.tens * 10_000} mcg", $"{p.minutes}min"),
            ];
            Assert.Single(same.Select(s => (p.Request with { Given = [new GivenDoseText(s.Dose, s.Ago)] }).Assess().Judged()).Distinct());
        }, count: 200);

    [Fact]
    public void A_word_in_any_case_or_short_form_and_a_number_with_more_zeros_give_the_same_answer() => Properties.ForAll(Cases.Any, c =>
    {
        var request = c.Request;
        var other = request with
        {
            Drug = request.Drug!.ToUpperInvariant(),
            Route = request.Route switch { "intravenous" => "IV", "intramuscular" => "Im", "subcutaneous" => "sc", "sublingual" => "SL", "oral" => "po", var route => route },
            For = request.For!.ToUpperInvariant(),
            Salt = request.Salt?.ToUpperInvariant(),
            WeightSource = request.WeightSource?.ToUpperInvariant(),
            Weight = c.Kilograms is { } kg ? $"{kg}.00kg" : null,
            Strength = request.Strength?.Replace("mL", "ml", StringComparison.Ordinal),
            Flags = [.. request.Flags.Select(f => f.ToUpperInvariant())],
        };
        Assert.Equal(request.Assess().Judged(), other.Assess().Judged());
    }, count: 200);
}
