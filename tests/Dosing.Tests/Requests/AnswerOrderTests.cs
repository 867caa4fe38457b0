using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Requests;

/// <summary>In what order things are said means nothing; in what order errors are told is that of the fields.</summary>
public class AnswerOrderTests
{
    private static readonly DoseRequest Said = Assessing.Adult with
    {
        Flags = ["pregnancy", "opioids", "coronary-artery-disease", "opioids"],
        Medications = ["lorazepam", "morphine", "atc:N05BA01", "rxnorm:99999999", "atc:Z99ZZ99", "diazepam"],
        Conditions = ["icd10:Z99", "icd10:I25.1", "icd10:F20", "icd10:A00"],
        Measurements = [new("spo2", "97 %"), new("potassium", "4 mmol/L"), new("ciwa", "4"), new("blood-pressure", "120/80 mmHg")],
    };

    [Fact]
    public void What_is_said_is_kept_in_one_order()
    {
        var there = Read(Said);
        var back = Read(Said with
        {
            Flags = [.. Said.Flags.Reverse()],
            Medications = [.. Said.Medications.Reverse()],
            Conditions = [.. Said.Conditions.Reverse()],
            Measurements = [.. Said.Measurements.Reverse()],
        });

        Assert.Equal(there.Flags.Select(f => f.Id), back.Flags.Select(f => f.Id));
        Assert.Equal(there.Flags.OrderBy(f => f.Ordinal), there.Flags);
        Assert.Equal(there.Flags.Distinct(), there.Flags);
        Assert.Equal(there.Matches.Select(m => m.Typed), back.Matches.Select(m => m.Typed));
        Assert.Equal(there.Matches.Select(m => m.Typed).Order(StringComparer.Ordinal), there.Matches.Select(m => m.Typed));
        Assert.Equal(["atc:Z99ZZ99", "icd10:A00", "icd10:Z99", "rxnorm:99999999"], there.UnknownCodes);
        Assert.Equal(there.UnknownCodes, back.UnknownCodes);
        Assert.Equal(["ciwa", "diastolic", "potassium", "spo2", "systolic"], there.Measurements.Select(m => m.Value.Name).Order(StringComparer.Ordinal));
        Assert.Equal(there.Measurements.Select(m => m.Value.Name), back.Measurements.Select(m => m.Value.Name));
        Assert.Equal("blood-pressure 120/80 mmHg", there.Measurements[0].Typed);
    }

    [Fact]
    public void Two_measurements_are_kept_in_one_order_too()
    {
        string[] expected = ["potassium", "spo2"];
        Assert.Equal(expected, Read(Assessing.Adult with { Measurements = [new("spo2", "97 %"), new("potassium", "4 mmol/L")] }).Measurements.Select(m => m.Value.Name));
        Assert.Equal(expected, Read(Assessing.Adult with { Measurements = [new("potassium", "4 mmol/L"), new("spo2", "97 %")] }).Measurements.Select(m => m.Value.Name));
    }

    /// <summary>The order of contract section 6; what concerns no field comes first, and fields inside others by the field they stand in.</summary>
    [Fact]
    public void Errors_come_in_the_order_of_the_fields()
    {
        string[] fields =
        [
            "unknownMember", "id", "drug", "dose", "route", "over", "weight", "weightSource", "age", "height", "sex", "for", "strength", "salt", "flags", "absent",
            "medications", "conditions", "measurements.qtc", "given[0].dose", "to", "diluent", "device", "step",
        ];
        Assert.Equal(fields, RequestErrors.InFieldOrder(fields.Reverse().Select(f => Error(f, "x"))).Select(e => e.Field));
        Assert.Equal(fields, RequestErrors.InFieldOrder(fields.Order(StringComparer.Ordinal).Select(f => Error(f, "x"))).Select(e => e.Field));
    }

    /// <summary>A field that could not be read in its form is not missing; everything else of the content is told beside it.</summary>
    [Fact]
    public void A_field_that_could_not_be_read_is_not_told_to_be_missing()
    {
        RequestError[] form = [Error("dose", "member-type")];
        RequestError[] content = [Error("drug", RequestErrorCodes.RequiredMissing), Error("dose", RequestErrorCodes.RequiredMissing), Error("dose", "zero"), Error("id", "too-long")];
        Assert.Equal(["id too-long", "drug required-missing", "dose member-type", "dose zero"], RequestErrors.Join(form, content).Select(e => $"{e.Field} {e.Code}"));
        Assert.Same(content, RequestErrors.Join([], content));
        Assert.Equal(form, RequestErrors.Join(form, []));
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void A_thousand_doses_given_before_are_read(int count, bool isRead) =>
        Assert.Equal(isRead, Assessing.Assessor.Assess(Assessing.Adult with { Given = [.. Enumerable.Repeat(new GivenDoseText("1 mg", "1 h"), count)] }).IsRead);

    /// <summary>I10 may mean two entries: absence of one contradicts nothing, absence of both does.</summary>
    [Fact]
    public void A_code_that_leaves_open_contradicts_absence_of_all_of_its_entries()
    {
        string[] both = ["hypertension-uncontrolled", "hypertension-controlled"];
        Assert.All(both, one => Assert.True(Assessing.Assessor.Assess(Assessing.Adult with { Conditions = ["icd10:I10"], Absent = [one] }).IsRead));
        var errors = (Assessing.Adult with { Conditions = ["icd10:I10"], Absent = both }).Errors();
        Assert.Equal(both.Select(b => $"absent contradiction {b}"), errors.Select(e => $"{e.Field} {e.Code} {e.Given}").OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["absent contradiction opioids"], (Assessing.Adult with { Medications = ["morphine"], Absent = ["opioids", "pregnancy"] }).Errors().Select(e => $"{e.Field} {e.Code} {e.Given}"));
    }

    [Fact]
    public void A_text_is_remembered_only_as_it_was_read()
    {
        var calls = new List<string>();
        var texts = new ReadTexts<int>((string text, out int value, out ReadingError? error) =>
        {
            calls.Add(text);
            (value, error) = (text.Length, text.Length == 0 ? new ReadingError("empty", "nothing", "x") : null);
            return text.Length > 0;
        });
        string[] asked = ["ab", "ab", "ba", "ab", "", "", new('a', 32), new('a', 32), new('a', 33), new('a', 33)];
        foreach (var text in asked)
        {
            Assert.Equal(text.Length > 0, texts.TryRead(text, out var value, out var error));
            Assert.Equal((text.Length, text.Length == 0), (value, error is not null));
        }

        Assert.Equal(["ab", "ba", "", "", new('a', 32), new('a', 33), new('a', 33)], calls);
    }

    /// <summary>Looking for near words is slow, so only the first hundred errors have them.</summary>
    [Fact]
    public void The_first_hundred_errors_name_near_words()
    {
        var errors = (Assessing.Adult with { Flags = [.. Enumerable.Repeat("pregnancyy", 102)] }).Errors();
        Assert.Equal([.. Enumerable.Repeat("pregnancy", 100), null, null], errors.Select(e => e.Suggestion));
    }

    [Fact]
    public void A_result_without_a_value_names_an_error()
    {
        Assert.Equal("errors", Assert.Throws<ArgumentNullException>(() => new ReadResult<string>((IReadOnlyList<RequestError>)null!)).ParamName);
        Assert.StartsWith("A result without a value names at least one error.", Assert.Throws<ArgumentException>(() => new ReadResult<string>([])).Message, StringComparison.Ordinal);
    }

    /// <summary>The unit that each measurement is kept in is that of the lines of the evidence.</summary>
    [Fact]
    public void Every_measurement_is_kept_in_its_unit()
    {
        (string Name, string Text, string Unit)[] measured =
        [
            ("systolic", "150 mmHg", "mmHg"), ("diastolic", "95 mmHg", "mmHg"), ("heart-rate", "70 /min", "/min"), ("respiratory-rate", "14 /min", "/min"), ("spo2", "97 %", "%"),
            ("qtc", "430 ms", "ms"), ("potassium", "4 mEq/L", "mmol/L"), ("sodium", "140 mEq/L", "mmol/L"), ("phosphate", "3 mg/dL", "mmol/L"), ("magnesium", "2 mg/dL", "mmol/L"),
            ("glucose", "99 mg/dL", "mmol/L"), ("temperature", "98.6 degF", "degC"), ("bmi", "22 kg/m2", "kg/m2"), ("breath-alcohol", "0 %", "%"), ("diazepam-equivalent", "10 mg", "mg"),
            ("lft-multiple", "2", ""), ("ciwa", "4", ""),
        ];
        Assert.Equal(measured.Select(m => m.Name), MeasurementNames.All);
        Assert.All(measured, m => Assert.Equal((m.Name, m.Unit), Assert.Single(Read(Assessing.Adult with { Measurements = [new(m.Name, m.Text)] }).Measurements) is var a ? (a.Value.Name, a.Value.Unit) : default));
        Assert.Equal(["systolic mmHg", "diastolic mmHg"], Read(Assessing.Adult with { Measurements = [new("blood-pressure", "120/80 mmHg")] }).Measurements.Select(a => $"{a.Value.Name} {a.Value.Unit}"));
    }

    /// <summary>What is echoed is at most 120 characters, and says how many there were.</summary>
    [Fact]
    public void A_long_text_is_echoed_in_part()
    {
        Assert.Equal(new string('a', 120), new RequestError("c", "f", new string('a', 120), "m", null).Given);
        Assert.Equal(new string('a', 120) + "... (121 characters)", new RequestError("c", "f", new string('a', 121), "m", null).Given);
    }

    private static RequestError Error(string field, string code) => new(code, field, null, "message", null);

    private static ScreeningAnswers Read(DoseRequest request)
    {
        var read = new RequestReader(Assessing.Formulary).Read(request);
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}")));
        return read.Value.Answers;
    }
}
