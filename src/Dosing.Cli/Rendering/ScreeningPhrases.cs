using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The sentences about a screening that text and markdown share.</summary>
internal static class ScreeningPhrases
{
    /// <summary>For what was screened: intent, drug, route and time as read.</summary>
    public static string Case(ScreeningAssessment screening)
    {
        var request = screening.Request;
        string?[] parts =
        [
            request.Drug is { } drug ? Words.Drugs.Word(drug) : null,
            request.Route is { } route ? Words.Routes.Word(route) : null,
            request.Time.Duration is { } duration ? $"over {Phrases.Time(duration)}" : null,
        ];
        var given = string.Join(" ", parts.OfType<string>());
        return Words.Intents.Word(request.Intent) + (given.Length > 0 ? $": {given}" : "");
    }

    /// <summary>Which severities count, and what was taken for what nobody said.</summary>
    public static string Severities(ScreeningAssessment screening)
    {
        var drug = screening.Request.Drug is null ? "No drug was said: ketamine's severities" : "The severities";
        var route = screening.Request.Route is null ? " No route was said: what depends on it counts fully." : "";
        return $"{drug} for {Columns.Name(screening.Column)} count.{route}";
    }

    /// <summary>The patient as read, and the age where nobody said it.</summary>
    public static string Patient(ScreeningAssessment screening)
    {
        var (request, patient) = (screening.Request, screening.Request.Patient);
        string?[] parts =
        [
            patient.Weight is { } weight ? $"{QuantityFormat.Plain(weight.Exact)} kg" : null,
            patient.Height is { } height ? $"{QuantityFormat.Plain(height.Exact)} cm" : null,
            request.Raw.Age is { } typed ? $"age {Phrases.AgeAsRead(typed, patient.Age!.Value)}" : "age not given, taken as an adult",
            patient.Sex is { } sex ? Words.Sexes.Word(sex) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>What was said, as typed, with the entries that a name or code was read as; empty where nothing was.</summary>
    public static string Said(ScreeningAssessment screening) => string.Join("; ", screening.Receipt.Inputs.Select(input => input.Field switch
    {
        "flags" => $"{input.Typed} present",
        "absent" => $"{input.Typed} absent",
        "medications" => $"medication {input.Typed} ({input.Read})",
        "conditions" => $"condition {input.Typed} ({input.Read})",
        _ when input.Field.StartsWith("measurements.", StringComparison.Ordinal) => $"{input.Field["measurements.".Length..]} {input.Typed}",
        _ => null,
    }).OfType<string>());

    /// <summary>Why the disposition is what it is, in a sentence.</summary>
    public static string Why(ScreeningAssessment screening)
    {
        var intent = Words.Intents.Word(screening.Request.Intent);
        var unsaid = screening.NotScreened.Count;
        return screening.Disposition switch
        {
            Disposition.Stop => $"Contraindicated for {intent}: {Titles(Severity.Contraindicated)}.",
            Disposition.Caution when screening.Findings.Any(f => f.Severity == Severity.Major) => $"A major hazard for {intent}: {Titles(Severity.Major)}.",
            Disposition.Caution => $"Caution for {intent}: {Titles(Severity.Caution)}.",
            Disposition.NotChecked => NothingSaid(screening),
            _ => $"Nothing that was said raises an alert for {intent}{NotRead(screening)}{(unsaid > 0 ? $"; {unsaid} things that would matter were not said" : "")}.",
        };

        string Titles(Severity severity) => FindingsText.Titles(screening.Findings, severity);
    }

    /// <summary>Why nothing was screened, or only what follows from the rest.</summary>
    private static string NothingSaid(ScreeningAssessment screening)
    {
        var said = screening.NotChecked.Count > 0
            ? "What was said of conditions and medicines stands under no entry"
            : "Nothing was said of history, conditions, medicines, measurements or setting";
        var screened = screening.Findings.Count > 0 ? "only what follows from intent, age, time, weight and height" : "nothing";
        var hazard = screening.Findings.Any(f => f.Severity == Severity.Major) ? $" A major hazard: {FindingsText.Titles(screening.Findings, Severity.Major)}." : "";
        return $"{said}, so {screened} was screened.{hazard}";
    }

    /// <summary>How many of the codes that were said could not be judged; empty where none.</summary>
    private static string NotRead(ScreeningAssessment screening) => screening.NotChecked.Count switch
    {
        0 => "",
        1 => "; 1 code that was said stands under no entry and was not judged",
        var codes => $"; {codes} codes that were said stand under no entry and were not judged",
    };
}
