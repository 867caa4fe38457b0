using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Requests;

/// <summary>Reads what was said for the screening: flags, medicines, conditions, measurements.</summary>
internal static class ScreeningReader
{
    public static ScreeningAnswers Read(DoseRequest request, ScreeningIndex index, ErrorCollector errors)
    {
        if (request.Flags.Count + request.Absent.Count + request.Medications.Count + request.Conditions.Count + request.Measurements.Count == 0)
        {
            return ScreeningAnswers.None;
        }

        var present = new List<ScreeningEntry>();
        var absent = new List<ScreeningEntry>();
        var codes = new List<string>();
        var measurements = new List<Measurement>();
        ReadFlags("flags", request.Flags, present, index, errors);
        ReadFlags("absent", request.Absent, absent, index, errors);
        foreach (var medication in request.Medications)
        {
            ReadMedication(medication, present, codes, index, errors);
        }

        foreach (var condition in request.Conditions)
        {
            ReadCondition(condition, codes, errors);
        }

        // A drug that stands in two classes leaves open which is meant, and contradicts nothing.
        var certain = request.Medications.Select(index.OfDrug).Where(classes => classes.Count == 1).SelectMany(c => c)
            .Concat(request.Flags.Select(index.Find).OfType<ScreeningEntry>());
        foreach (var both in absent.Intersect(certain))
        {
            errors.Add(RequestErrorCodes.Contradiction, "absent", both.Id,
                "The same entry is said to be present and absent.", $"{both.Id} present or absent, not both");
        }

        ReadMeasurements(request.Measurements, measurements, errors);
        return new ScreeningAnswers(present, absent, codes, measurements);
    }

    private static void ReadFlags(string field, IReadOnlyList<string> ids, List<ScreeningEntry> entries, ScreeningIndex index, ErrorCollector errors)
    {
        foreach (var id in ids)
        {
            if (index.Find(id) is { } entry)
            {
                AddOnce(entries, entry);
            }
            else
            {
                errors.UnknownWord(field, id, [.. index.Entries.Select(e => e.Id)]);
            }
        }
    }

    private static void ReadMedication(string text, List<ScreeningEntry> present, List<string> codes, ScreeningIndex index, ErrorCollector errors)
    {
        if (CodeText.IsRxNorm(text) || CodeText.IsAtc(text))
        {
            codes.Add(text);
            return;
        }

        var entries = index.OfDrug(text);
        foreach (var entry in entries)
        {
            AddOnce(present, entry);
        }

        if (entries.Count == 0)
        {
            errors.UnknownWord("medications", text, [.. index.DrugNames]);
        }
    }

    private static void ReadCondition(string text, List<string> codes, ErrorCollector errors)
    {
        if (CodeText.IsIcd10(text))
        {
            codes.Add(text);
        }
        else
        {
            errors.Add(RequestErrorCodes.WordUnknown, "conditions", text, "A condition is given by its ICD-10 code.", "icd10:I25.1");
        }
    }

    private static void ReadMeasurements(IReadOnlyList<KeyValuePair<string, string>> given, List<Measurement> measurements, ErrorCollector errors)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, text) in given)
        {
            if (seen.Add(name))
            {
                MeasurementReader.Read(name, text, measurements, errors);
            }
            else
            {
                errors.Add(RequestErrorCodes.MemberDuplicate, $"measurements.{name}", text, "The measurement is given twice.", null);
            }
        }
    }

    private static void AddOnce(List<ScreeningEntry> entries, ScreeningEntry entry)
    {
        if (!entries.Contains(entry))
        {
            entries.Add(entry);
        }
    }
}
