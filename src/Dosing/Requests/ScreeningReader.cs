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

        var flags = new List<ScreeningEntry>();
        var absent = new List<ScreeningEntry>();
        var matches = new List<ScreeningMatch>();
        var unknown = new List<string>();
        var measurements = new List<MeasuredAnswer>();
        ReadFlags("flags", request.Flags, flags, index, errors);
        ReadFlags("absent", request.Absent, absent, index, errors);
        for (var i = 0; i < request.Medications.Count; i++)
        {
            ReadMedication(request.Medications[i], matches, unknown, index, errors);
        }

        for (var i = 0; i < request.Conditions.Count; i++)
        {
            ReadCondition(request.Conditions[i], matches, unknown, index, errors);
        }

        if (absent.Count > 0 && flags.Count + matches.Count > 0)
        {
            CheckContradictions(flags, absent, matches, errors);
        }

        ReadMeasurements(request.Measurements, measurements, errors);

        // The order in which things were said means nothing, so nothing that follows can depend on it.
        flags.Sort(static (a, b) => a.Ordinal - b.Ordinal);
        matches.Sort(static (a, b) => string.CompareOrdinal(a.Typed, b.Typed));
        unknown.Sort(string.CompareOrdinal);
        return new ScreeningAnswers(flags, absent, matches, unknown,
            measurements.Count < 2 ? measurements : [.. measurements.OrderBy(m => m.Name, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// Present and absent at once. A name or code that leaves open which of several entries is meant contradicts only a
    /// word of absence for all of them.
    /// </summary>
    private static void CheckContradictions(List<ScreeningEntry> flags, List<ScreeningEntry> absent, List<ScreeningMatch> matches, ErrorCollector errors)
    {
        var said = matches.Where(m => m.Entries.All(absent.Contains)).SelectMany(m => m.Entries);
        foreach (var both in absent.Intersect(flags.Concat(said)))
        {
            errors.Add(RequestErrorCodes.Contradiction, "absent", both.Id,
                "The same entry is said to be present and absent.", $"{both.Id} present or absent, not both");
        }
    }

    private static void ReadFlags(string field, IReadOnlyList<string> ids, List<ScreeningEntry> entries, ScreeningIndex index, ErrorCollector errors)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (index.Find(ids[i]) is { } entry)
            {
                AddOnce(entries, entry);
            }
            else
            {
                errors.UnknownWord(field, ids[i], [.. index.Entries.Select(e => e.Id)]);
            }
        }
    }

    private static void ReadMedication(string text, List<ScreeningMatch> matches, List<string> unknown, ScreeningIndex index, ErrorCollector errors)
    {
        var isCode = CodeText.IsRxNorm(text) || CodeText.IsAtc(text);
        var entries = CodeText.IsRxNorm(text) ? index.OfRxNorm(CodeText.CodeOf(text))
            : CodeText.IsAtc(text) ? index.OfAtc(CodeText.CodeOf(text).ToUpperInvariant())
            : index.OfDrug(text);
        if (entries.Count > 0)
        {
            matches.Add(new ScreeningMatch($"medication {text}", entries));
        }
        else if (isCode)
        {
            unknown.Add(text);
        }
        else if (Words.Drugs.TryRead(text, out _))
        {
            errors.Add(RequestErrorCodes.WordUnknown, "medications", text,
                "This is the drug that is judged; a dose of it that was given before belongs in given.", "for example given 25 mg@10min");
        }
        else
        {
            errors.Add(RequestErrorCodes.WordUnknown, "medications", text,
                "No listed medicine has this name; a name that looks alike is never taken for it.",
                BareAtc(text) ?? LookAlike(errors.Near(text, index.DrugNames)) ?? ClassNamed(text, index) ?? "its code, for example rxnorm:1819 or atc:N07BC01; a code that is not listed is noted and changes nothing");
        }
    }

    /// <summary>Names of other medicines look alike, so a near name is asked after and never told to be typed.</summary>
    private static string? LookAlike(string? near) => near is null ? null : $"{near}, only if that is the medicine; otherwise its code, for example rxnorm:1819";

    /// <summary>How to say the class whose id was meant, as <c>St John's wort</c> for <c>st-johns-wort</c>, or null.</summary>
    private static string? ClassNamed(string text, ScreeningIndex index) =>
        index.Find(text.Replace("'", "", StringComparison.Ordinal).Replace(' ', '-')) is { Kind: ScreeningKind.MedicationClass } found ? $"the flag {found.Id}" : null;

    /// <summary>How to say a code without its system, as <c>N07BC01</c>, or null. Read as it stands it would be a guess.</summary>
    private static string? BareAtc(string text) => text.Length > 1 && CodeText.IsAtc($"atc:{text}") ? $"atc:{text}" : null;

    private static void ReadCondition(string text, List<ScreeningMatch> matches, List<string> unknown, ScreeningIndex index, ErrorCollector errors)
    {
        if (!CodeText.IsIcd10(text))
        {
            errors.Add(RequestErrorCodes.WordUnknown, "conditions", text, "A condition is given by its ICD-10 code.",
                CodeText.IsIcd10($"icd10:{text}") ? $"icd10:{text}" : "its code, for example icd10:I25.1, or a flag");
            return;
        }

        var groups = index.OfIcd10(CodeText.CodeOf(text).ToUpperInvariant());
        foreach (var entries in groups)
        {
            matches.Add(new ScreeningMatch($"condition {text}", entries));
        }

        if (groups.Count == 0)
        {
            unknown.Add(text);
        }
    }

    private static void ReadMeasurements(IReadOnlyList<KeyValuePair<string, string>> given, List<MeasuredAnswer> measurements, ErrorCollector errors)
    {
        var seen = given.Count > 1 ? new HashSet<string>(StringComparer.OrdinalIgnoreCase) : null;
        for (var i = 0; i < given.Count; i++)
        {
            var (name, text) = given[i];
            if (seen is null || seen.Add(name))
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
