using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Requests;

/// <summary>By the contract: sections 1, 2, 4 and 6. Codes, fields and suggestions are those of its tables.</summary>
public class RequestReaderTests
{
    [Fact]
    [Trait("Hazard", "H-37")]
    public void An_empty_request_names_all_that_is_required_in_field_order() => Assert.Equal(
        ["drug required-missing", "dose required-missing", "route required-missing", "for required-missing"],
        new DoseRequest().Errors().Select(e => $"{e.Field} {e.Code}"));

    [Fact]
    public void All_errors_come_at_once_and_in_field_order()
    {
        var request = new DoseRequest
        {
            Drug = "ketoprofen",
            Dose = "0,5 mg/kg",
            Route = "in",
            Over = "40 mins",
            Weight = "70",
            WeightSource = "guessed",
            Age = "131 y",
            Height = "1,78 m",
            Sex = "x",
            For = "headache",
            Strength = "50",
            Salt = "sulfate",
            Flags = ["no-such-flag"],
            Absent = ["no-such-flag"],
            Medications = ["no such medicine"],
            Conditions = ["I25.1"],
            Measurements = [new("potassium", "4")],
            Given = [new(null, null)],
        };
        Assert.Equal(
            [
                "drug word-unknown", "dose decimal-comma", "route route-ambiguous", "over unit-unknown", "weight unit-missing",
                "weightSource word-unknown", "age out-of-range", "height decimal-comma", "sex word-unknown", "for word-unknown",
                "strength unit-missing", "salt word-unknown", "flags word-unknown", "absent word-unknown", "medications word-unknown",
                "conditions word-unknown", "measurements.potassium unit-missing", "given[0].dose required-missing", "given[0].ago required-missing",
            ],
            request.Errors().Select(e => $"{e.Field} {e.Code}"));
    }

    [Theory]
    [InlineData("KETAMINE", "ketamine")]
    [InlineData("Esketamine", "esketamine")]
    public void Words_are_read_in_any_ascii_case(string typed, string read) =>
        Assert.Equal(read, Dosing.Clinical.Words.Drugs.Word((Assessing.Adult with { Drug = typed }).Assess().Request.Drug));

    [Theory]
    [InlineData("\u212aetamine")] // KELVIN SIGN, which lower-cases to k
    [InlineData("keta\u0301mine")]
    [InlineData("ketamine ")]
    [InlineData(" ketamine")]
    [InlineData("")]
    [InlineData("ketamın")]
    [InlineData("ketoprofen")]
    [InlineData("0")]
    [InlineData("esketamin")]
    public void A_drug_that_is_not_the_word_itself_is_unknown(string typed) =>
        Assert.Equal(("drug", "word-unknown"), Only(Assessing.Adult with { Drug = typed }));

    [Theory]
    [Trait("Hazard", "H-25")]
    [InlineData("in")]
    [InlineData("IN")]
    [InlineData("In")]
    public void The_route_in_is_refused_as_error_prone(string route)
    {
        var error = Assert.Single((Assessing.Adult with { Route = route, Over = null }).Errors());
        Assert.Equal(("route", "route-ambiguous", "intranasal"), (error.Field, error.Code, error.Suggestion));
    }

    [Theory]
    [InlineData("iv", "intravenous")]
    [InlineData("IM", "intramuscular")]
    [InlineData("sc", "subcutaneous")]
    [InlineData("sl", "sublingual")]
    [InlineData("po", "oral")]
    [InlineData("Rectal", "rectal")]
    [InlineData("intraosseous", "intraosseous")]
    public void Short_forms_of_routes_are_read(string typed, string route) => Assert.Equal(
        route, Dosing.Clinical.Words.Routes.Word((Assessing.Adult with { Route = typed, Over = null }).Assess().Request.Route));

    [Theory]
    [InlineData("io")]
    [InlineData("pr")]
    [InlineData("vein")]
    [InlineData("epidural")]
    public void Any_other_route_is_an_error(string route) =>
        Assert.Equal(("route", "word-unknown"), Only(Assessing.Adult with { Route = route, Over = null }));

    [Theory]
    [InlineData("intramuscular")]
    [InlineData("intranasal")]
    [InlineData("sublingual")]
    [InlineData("oral")]
    [InlineData("rectal")]
    [InlineData("intraosseous")]
    public void A_duration_or_a_rate_is_for_intravenous_and_subcutaneous_doses_only(string route)
    {
        Assert.Equal(("over", "not-for-route"), Only(Assessing.Adult with { Route = route }));
        Assert.Equal(("dose", "not-for-route"), Only(Assessing.Adult with { Route = route, Dose = "10 mg/h", Over = null }));
        Assert.Empty((Assessing.Adult with { Route = "subcutaneous" }).Errors());
        Assert.Empty((Assessing.Adult with { Route = "subcutaneous", Dose = "10 mg/h", Over = null }).Errors());
    }

    [Theory]
    [Trait("Hazard", "H-04")]
    [InlineData("5 mL")]
    [InlineData("5 mL/h")]
    public void A_dose_in_millilitres_needs_a_strength_and_takes_no_salt(string dose)
    {
        Assert.Equal(("dose", "strength-needed"), Only(Assessing.Adult with { Dose = dose }));
        Assert.Equal(("salt", "contradiction"), Only(Assessing.Adult with { Dose = dose, Strength = "10 mg/mL", Salt = "hydrochloride" }));
        Assert.Empty((Assessing.Adult with { Dose = dose, Strength = "10 mg/mL" }).Errors());
    }

    [Theory]
    [InlineData("10 mg/h", "unit-kind")]
    [InlineData("10 mL/h", "unit-kind")]
    [InlineData("10 mL", "strength-needed")]
    [InlineData("10", "unit-missing")]
    public void A_given_dose_is_an_amount(string dose, string code) =>
        Assert.Equal((Fields.GivenDose, code), Only(Assessing.Adult with { Given = [new(dose, "1 h")] }));

    [Fact]
    public void An_entry_present_and_absent_at_once_is_a_contradiction() => Assert.Equal(
        ("absent", "contradiction"), Only(Assessing.Adult with { Flags = ["pregnancy"], Absent = ["Pregnancy"] }));

    [Theory]
    [InlineData("rxnorm:1819")]
    [InlineData("RxNorm:1819")]
    [InlineData("atc:N07BC01")]
    [InlineData("atc:N05")]
    [InlineData("morphine")]
    [InlineData("Morphine")]
    public void Codes_and_names_of_medicines_are_read(string medication) =>
        Assert.Empty((Assessing.Adult with { Medications = [medication] }).Errors());

    [Theory]
    [InlineData("rxnorm:")]
    [InlineData("rxnorm:abc")]
    [InlineData("rxnorm:123456789")]
    [InlineData("atc:N0")]
    [InlineData("atc:N07BC0")]
    [InlineData("atc:07NBC01")]
    [InlineData("atc:N07BC012")]
    [InlineData("morphin")]
    [InlineData("")]
    public void A_malformed_code_or_an_unknown_name_of_a_medicine_is_an_error(string medication) =>
        Assert.Equal(("medications", "word-unknown"), Only(Assessing.Adult with { Medications = [medication] }));

    [Theory]
    [InlineData("icd10:I25.1", true)]
    [InlineData("icd10:I251", true)]
    [InlineData("ICD10:i25", true)]
    [InlineData("icd10:C7A.00", true)]
    [InlineData("icd10:I25.", false)]
    [InlineData("icd10:I2", false)]
    [InlineData("icd10:I2.51", false)]
    [InlineData("icd10:125.1", false)]
    [InlineData("icd10:I25.1.1", false)]
    [InlineData("I25.1", false)]
    public void Conditions_are_codes_of_ICD_10(string condition, bool isRead) =>
        Assert.Equal(isRead, (Assessing.Adult with { Conditions = [condition] }).Errors().Count == 0);

    [Fact]
    public void A_near_word_is_suggested_and_never_taken()
    {
        var error = Assert.Single((Assessing.Adult with { For = "depresion" }).Errors());
        Assert.Equal(("for", "word-unknown", "depression"), (error.Field, error.Code, error.Suggestion));
    }

    [Fact]
    public void A_result_without_a_value_names_at_least_one_error() =>
        Assert.Throws<ArgumentException>(() => new ReadResult<DoseRequest>([]));

    [Fact]
    public void A_very_long_text_is_echoed_in_part()
    {
        var error = Assert.Single((Assessing.Adult with { Dose = new string('9', 100_000) }).Errors());
        Assert.Equal("number-too-long", error.Code);
        Assert.True(error.Given!.Length < 200);
        Assert.Contains("100000 characters", error.Given, StringComparison.Ordinal);
    }

    private static (string Field, string Code) Only(DoseRequest request)
    {
        var error = Assert.Single(request.Errors());
        return (error.Field, error.Code);
    }
}
