using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Requests;

/// <summary>Names, units and factors by the contract, section 2.</summary>
public class MeasurementTests
{
    [Theory]
    [InlineData("systolic", "150 mmHg", 150, 1, "mmHg")]
    [InlineData("diastolic", "95mmHg", 95, 1, "mmHg")]
    [InlineData("heart-rate", "70 /min", 70, 1, "/min")]
    [InlineData("heart-rate", "70/min", 70, 1, "/min")]
    [InlineData("respiratory-rate", "14 /min", 14, 1, "/min")]
    [InlineData("spo2", "97 %", 97, 1, "%")]
    [InlineData("SpO2", "97%", 97, 1, "%")]
    [InlineData("qtc", "430 ms", 430, 1, "ms")]
    [InlineData("potassium", "4.1 mmol/L", 4.1, 1, "mmol/L")]
    [InlineData("potassium", "4.1 mmol/l", 4.1, 1, "mmol/L")]
    [InlineData("potassium", "4.1 mEq/L", 4.1, 1, "mmol/L")]
    [InlineData("sodium", "140 mEq/l", 140, 1, "mmol/L")]
    [InlineData("phosphate", "3.0974 mg/dL", 1, 1, "mmol/L")]
    [InlineData("phosphate", "1.1 mmol/L", 1.1, 1, "mmol/L")]
    [InlineData("magnesium", "2 mg/dL", 2, 2.4305, "mmol/L")]
    [InlineData("glucose", "90 mg/dL", 90, 18.0156, "mmol/L")]
    [InlineData("glucose", "90 mg/dl", 90, 18.0156, "mmol/L")]
    [InlineData("glucose", "5.4 mmol/L", 5.4, 1, "mmol/L")]
    [InlineData("temperature", "36.8 degC", 36.8, 1, "degC")]
    [InlineData("temperature", "98.6 degF", 37, 1, "degC")]
    [InlineData("temperature", "100 degF", 340, 9, "degC")]
    [InlineData("temperature", "14 degF", -10, 1, "degC")]
    [InlineData("bmi", "22.5 kg/m2", 22.5, 1, "kg/m2")]
    [InlineData("breath-alcohol", "0.05 %", 0.05, 1, "%")]
    [InlineData("breath-alcohol", "0.25 mg/L", 0.25, 1, "mg/L")]
    [InlineData("diazepam-equivalent", "10 mg", 10, 1, "mg")]
    [InlineData("lft-multiple", "3", 3, 1, "")]
    [InlineData("ciwa", "0", 0, 1, "")]
    public void A_measurement_is_read_into_the_unit_of_the_evidence(string name, string text, double numerator, double denominator, string unit)
    {
        var measured = Assert.Single(Read(name, text).Measurements);
        Assert.Equal(name.ToLowerInvariant(), measured.Value.Name);
        Assert.Equal((Rational.Quotient((decimal)numerator, (decimal)denominator), unit), (measured.Value.Value, measured.Value.Unit));
    }

    [Theory]
    [InlineData("150/95mmHg")]
    [InlineData("150/95 mmHg")]
    public void A_blood_pressure_gives_its_two_numbers(string text) => Assert.Equal(
        ["systolic 150 mmHg", "diastolic 95 mmHg"],
        Read("blood-pressure", text).Measurements.Select(m => $"{m.Value.Name} {m.Value.Value} {m.Value.Unit}"));

    [Theory]
    [InlineData("blood-pressure", "150 mmHg", "number-missing", "120/80 mmHg")]
    [InlineData("blood-pressure", "150/95", "unit-missing", "120/80 mmHg")]
    [InlineData("blood-pressure", "150/95 kPa", "unit-unknown", "120/80 mmHg")]
    [InlineData("blood-pressure", "150,5/95 mmHg", "decimal-comma", "120/80 mmHg")]
    [InlineData("blood-pressure", "150/95,5 mmHg", "decimal-comma", "120/80 mmHg")]
    [InlineData("blood-pressure", "150 / 95 mmHg", "space", "120/80 mmHg")]
    [InlineData("blood-pressure", "", "empty", "120/80 mmHg")]
    [InlineData("potassium", "4,1 mmol/L", "decimal-comma", "4.1 mmol/L")]
    [InlineData("potassium", "4.1", "unit-missing", "4.1 mmol/L or 4.1 mEq/L")]
    [InlineData("potassium", "4.1 mg/dL", "unit-kind", "4.1 mmol/L")]
    [InlineData("potassium", "4.1 MMOL/L", "unit-unknown", "4.1 mmol/L")]
    [InlineData("heart-rate", "70 bpm", "unit-unknown", "70 /min")]
    [InlineData("temperature", "37 C", "unit-unknown", "37 degC")]
    [InlineData("temperature", "-5 degC", "sign", "5 degC")]
    [InlineData("ciwa", "4 points", "unit-kind", "4")]
    [InlineData("ciwa", "4,5", "decimal-comma", "4.5")]
    [InlineData("lft-multiple", ".5", "missing-leading-zero", "0.5")]
    public void A_measurement_that_cannot_be_read_is_refused(string name, string text, string code, string suggestion)
    {
        var error = Fields.Refused(name, text);
        Assert.Equal((code, suggestion), (error.Code, Fields.Told(error)));
    }

    [Fact]
    public void A_measurement_given_twice_is_an_error_in_any_case_of_its_name()
    {
        var request = Assessing.Adult with { Measurements = [new("qtc", "430 ms"), new("QTc", "430 ms")] };
        Assert.Equal("member-duplicate", Assert.Single(request.Errors()).Code);
    }

    [Fact]
    public void An_unknown_measurement_is_never_taken_for_a_near_one()
    {
        var error = Assert.Single((Assessing.Adult with { Measurements = [new("potasium", "4.1 mmol/L")] }).Errors());
        Assert.Equal(("measurements", "word-unknown", "potassium"), (error.Field, error.Code, error.Suggestion));
    }

    private static ScreeningAnswers Read(string name, string text) =>
        (Assessing.Adult with { Measurements = [new(name, text)] }).Assess().Request.Answers;
}
