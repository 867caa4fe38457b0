using System.Text;
using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Support;

namespace Dosing.Tests.Screening;

/// <summary>By what each finding says that it was raised: the texts as typed, each once. They stand in triggers.txt, read one by one.</summary>
public class TriggerTextTests
{
    private static IEnumerable<DoseRequest> Requests()
    {
        var adult = Assessing.Adult;
        yield return adult with { Age = "70 y" };
        yield return adult with { Age = "2 mo", Weight = "4 kg", For = "procedural-sedation" };
        yield return adult with { Dose = "0.15 mg/kg/h", Over = null, For = "acute-pain" };
        yield return adult with { Dose = "0.15 mg/kg/h", Over = "30 h", For = "acute-pain" };
        yield return adult with { For = "obstetric-anaesthesia" };
        yield return adult with { Weight = "40 kg", Height = "180 cm" };
        yield return adult with { Medications = ["lorazepam", "Lorazepam", "atc:N05BA06", "rxnorm:6470", "diazepam", "diazepam"], Flags = ["benzodiazepines"] };
        yield return adult with { Medications = ["atc:n05ba06", "atc:X99", "lithium"], Conditions = ["icd10:I25.1", "icd10:i25.1", "icd10:Q99.9", "icd10:F20"] };
        yield return adult with { Measurements = [new("blood-pressure", "185/115 mmHg"), new("systolic", "171 mmHg"), new("qtc", "510 ms"), new("spo2", "88 %"), new("potassium", "3 mEq/L")] };
        yield return adult with { Measurements = [new("diastolic", "115 mmHg"), new("heart-rate", "130 /min"), new("glucose", "50 mg/dL"), new("temperature", "103 degF"), new("lft-multiple", "4"), new("ciwa", "12")] };
        yield return adult with { Absent = ["older-adult"], Age = "70 y" };
        yield return adult with { Flags = ["cyp3a4-inhibitors-strong", "grapefruit"] };
        yield return adult with { For = "procedural-sedation", Dose = "1 mg/kg", Over = "1 min", Flags = ["cyp3a4-inhibitors-strong", "grapefruit"] };
        yield return adult with { Route = "oral", Over = null, For = "acute-pain", Flags = ["cyp3a4-inhibitors-strong", "grapefruit"] };
        yield return adult with { Conditions = ["icd10:I10"], Flags = ["hypertension-uncontrolled"] };
        yield return adult with { Conditions = ["icd10:I10"], Absent = ["hypertension-uncontrolled"] };
        yield return adult with { Conditions = ["icd10:I64", "icd10:I63", "icd10:K74", "icd10:K70", "icd10:F19", "icd10:I10"] };
        yield return adult with { For = "procedural-sedation", Conditions = ["icd10:I63", "icd10:K74", "icd10:F19", "icd10:I10"] };
        yield return adult with { Conditions = ["icd10:I21", "icd10:I63", "icd10:I69.3"] };
        yield return adult with { Age = "2 y", Weight = "12 kg", Dose = "1 mg/kg/h", Over = null, For = "procedural-sedation" };
        yield return adult with { Age = "2 y", Weight = "12 kg", Dose = "1 mg/kg/h", Over = "4 h", For = "procedural-sedation" };
        yield return adult with { Flags = ["opioids", "coronary-artery-disease"] };
        yield return adult with { Flags = ["opioids", "coronary-artery-disease", "water-immersion", "unsupervised-home-use"] };
        yield return adult with { Age = "12 y", Weight = "40 kg", Height = "150 cm", For = "procedural-sedation", Dose = "1 mg/kg", Over = "1 min", Measurements = [new("blood-pressure", "185/115 mmHg"), new("qtc", "455 ms")] };
        yield return adult with { Sex = "female", Measurements = [new("qtc", "455 ms")], Flags = ["anorexia-nervosa-or-malnutrition"] };
        yield return adult with { Sex = "female", Measurements = [new("qtc", "465 ms")] };
        yield return adult with { Sex = "male", Measurements = [new("qtc", "465 ms")], Flags = ["anorexia-nervosa-or-malnutrition"] };
        yield return adult with { Weight = "35 kg", Height = "178 cm", Measurements = [new("ciwa", "8"), new("diastolic", "102 mmHg")] };
        yield return adult with { Drug = "esketamine", Route = "intranasal", Dose = "56 mg", Over = null, Age = "12 y", Flags = ["pregnancy", "breastfeeding"] };
    }

    [Fact]
    public void They_are_the_approved_ones()
    {
        var text = new StringBuilder();
        foreach (var request in Requests())
        {
            var answer = request.Assess();
            foreach (var finding in answer.Findings)
            {
                text.Append(finding.Id).Append(' ').Append(finding.Severity).Append(": ").AppendJoin("; ", finding.TriggeredBy).Append('\n')
                    .Append("    ").Append(finding.Why).Append('\n');
            }

            foreach (var part in answer.NotChecked)
            {
                text.Append(part.Part).Append(' ').Append(part.Reason).Append(": ").Append(part.Text).Append('\n');
            }

            foreach (var item in answer.NotScreened.Where(i => i.IsForAdultsOnly))
            {
                text.Append("not screened ").Append(item.Severity).Append(": ").Append(item.Item).Append(", for adults only\n");
            }

            text.Append('\n');
        }

        Approved.Equal(text.ToString(), "tests", "Dosing.Tests", "Screening", "triggers.txt");
    }
}
