using System.Text;
using Dosing.Preparation;
using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Preparation;
using Dosing.Tests.Support;

namespace Dosing.Tests.Requests;

/// <summary>
/// Every sentence that refuses a request: what was read, why, and what to type. They stand in refusals.txt, read one by one;
/// the codes among them are those of contract section 2, held by the tests of each field.
/// </summary>
public class RefusalTextTests
{
    private static readonly string[] Measured =
    [
        "systolic", "diastolic", "heart-rate", "respiratory-rate", "spo2", "qtc", "potassium", "sodium", "phosphate", "magnesium", "glucose", "temperature",
        "bmi", "breath-alcohol", "diazepam-equivalent", "lft-multiple", "ciwa", "blood-pressure",
    ];

    private static IEnumerable<DoseRequest> Doses()
    {
        var adult = Assessing.Adult;
        yield return new();
        foreach (var drug in (string[])["ketamin", "esketamin", "ketamines", "propofol", "k", "", "xetamine", "ketaminexx"])
        {
            yield return adult with { Drug = drug };
        }

        foreach (var dose in (string[])["0,5 mg/kg", "35", "35 kg", "35 mg/m2", "mg", "1 g/min", "1e3 mg"])
        {
            yield return adult with { Dose = dose };
        }

        foreach (var route in (string[])["IN", "IM/IV", "intravenos", "nose", "i", "intramusclar", "subcut"])
        {
            yield return adult with { Route = route };
        }

        foreach (var intent in (string[])["depresion", "pain", "sedation", "analgesia", "d"])
        {
            yield return adult with { For = intent };
        }

        foreach (var time in (string[])["40", "40 m", "continous", "-40 min"])
        {
            yield return adult with { Over = time };
        }

        yield return adult with { Route = "oral" };
        yield return adult with { Route = "oral", Over = null, Dose = "0.3 mg/kg/h" };
        yield return adult with { Dose = "2 mL" };
        yield return adult with { Dose = "2 mL", Strength = "50 mg/mL", Salt = "hydrochloride" };
        yield return adult with { Weight = "70", Age = "45", Height = "170", Strength = "50", Sex = "f", Salt = "hcl", WeightSource = "asked" };
        yield return adult with { Given = [new("0.3 mg/kg/h", "1 h"), new("1 mL", "1 h"), new(null, "1 h"), new("25 mg", null), new("25", "1")] };
        yield return adult with { Given = [.. Enumerable.Repeat(new GivenDoseText("1 mg", "1 h"), 1001)] };
        yield return adult with { Flags = ["pregnant", "pregnancyy", "hypertension-controled", "x", "age-under-18"], Absent = ["pregnanc"] };
        yield return adult with { Flags = ["pregnancy"], Absent = ["pregnancy"] };
        yield return adult with { Conditions = ["icd10:O99"], Absent = ["pregnancy"] };
        yield return adult with { Medications = ["lorazepan", "benzodiazepines", "St John's wort", "st johns wort", "N05BA06", "xyz", "ketamine", "esketamine", "a", "", "rxnorm:x", "atc:1"] };
        yield return adult with { Conditions = ["I10", "heart", "icd10:", "icd10:1"] };
        foreach (var name in Measured)
        {
            foreach (var value in (string[])["12 furlongs", "12", "12 mmHg", "x"])
            {
                yield return adult with { Measurements = [new(name, value)] };
            }
        }

        yield return adult with { Measurements = [new("blood-pressure", "120 mmHg"), new("pulse", "70 /min"), new("blood-pressure", "/80 mmHg")] };
        foreach (var pressure in (string[])["120/80", "120/80 kPa", "120/80 MMHG", "120/mmHg", "x/80 mmHg", "120/80 mmHg 5", "120 80"])
        {
            yield return adult with { Measurements = [new("blood-pressure", pressure)] };
        }

        yield return adult with { Measurements = [new("ciwa", "4"), new("ciwa", "5"), new("blood-pressure", "120/80 mmHg"), new("systolic", "130 mmHg")] };
    }

    private static IEnumerable<PreparationRequest> Preparations()
    {
        var adult = Preparing.Adult;
        yield return new() { Dose = Assessing.Adult };
        foreach (var to in (string[])["1 mg", "50", "50 ml/h", "1 mg/mL/h", "x", "50 kg", "1/mL"])
        {
            yield return adult with { To = to };
        }

        yield return adult with { Diluent = "water" };
        yield return adult with { Diluent = "sodium-chloride-0.9", To = "50 mL", Device = "syringe-51mL" };
        foreach (var step in (string[])["0.5", "0.5 mg", "0 mL", "x", "0.1 mL/min"])
        {
            yield return adult with { Step = step };
        }

        yield return adult with { Step = "0.5 mL", Device = "syringe-5mL" };
        yield return Preparing.Of(Assessing.Adult with { Route = "oral", Over = null, Strength = "50 mg/mL" }, step: "0.1 mL/h");
        yield return Preparing.Of(Assessing.Adult with { Route = "oral", Over = null, Strength = "50 mg/mL" }, device: "pump");
    }

    private static IEnumerable<(RateTableRow Row, RateTableKind Kind)> Cells() =>
    [
        (new(1, "70", "0.3 mg/kg", "1 mg/mL", "21 mL/h"), RateTableKind.Rates),
        (new(2, "70 kg", "0.3 mg/kg/h", "1 mg/mL", "21"), RateTableKind.Rates),
        (new(3, "70 kg", "0.3 mg/kg/h", "1 mg/mL", "21 mL"), RateTableKind.Rates),
        (new(4, "70 kg", "0.3 mg/kg/h", "50 mg/mL", "1.4 mL"), RateTableKind.Volumes),
        (new(5, "70 kg", "0.3 mg/kg", "50 mg/mL", "1.4 mL/h"), RateTableKind.Volumes),
        (new(6, "", "", "", ""), RateTableKind.Volumes),
    ];

    [Fact]
    public void They_are_the_approved_ones()
    {
        var text = new StringBuilder();
        Write(text, Doses().Select(d => Assessing.Errors(d)));
        text.Append("\nscreening alone\n");
        var reader = new RequestReader(Assessing.Formulary);
        Write(text, ((DoseRequest[])[new(), new() { For = "depresion", Route = "IN" }, new() { For = "depression", Route = "intravenos" }]).Select(r => reader.ReadScreening(r).Errors));
        text.Append("\npreparations\n");
        Write(text, Preparations().Select(p => Preparing.Preparer.Prepare(p).Errors));
        text.Append("\nrate tables\n");
        Write(text, Cells().Select(c => RateTable.Read(c.Row, c.Kind).Errors));

        Approved.Equal(text.ToString(), "tests", "Dosing.Tests", "Requests", "refusals.txt");
    }

    private static void Write(StringBuilder text, IEnumerable<IReadOnlyList<RequestError>> refused)
    {
        foreach (var error in refused.SelectMany(e => e))
        {
            text.Append(error.Field).Append(" [").Append(error.Code).Append("] ").Append(error.Given is { } given ? $"'{given}'" : "nothing").Append('\n')
                .Append("    ").Append(error.Message).Append('\n')
                .Append("    ").Append(error.Suggestion ?? "-").Append('\n');
        }
    }
}
