using Dosing.Testing;

namespace Dosing.Cli.Tests;

/// <summary>Courses in JSON, as a person writes them.</summary>
internal static class CourseFiles
{
    public static string Example { get; } = Repository.PathTo("docs", "examples", "course-example.json");

    public static string Template { get; } = Repository.PathTo("docs", "examples", "course-template.json");

    /// <summary>A session of the trial standard on a date, with more members behind it.</summary>
    public static string Session(string date, string more = "") =>
        $$"""{"date":"{{date}}","dose":"0.5 mg/kg","route":"intravenous","over":"40 min","weight":"70 kg"{{more}}}""";

    /// <summary>A course of sessions, the last of which is the next.</summary>
    public static string Of(params string[] sessions) => Of("\"age\":\"45 y\"", sessions);

    public static string Of(string patient, string[] sessions) =>
        $$"""{"id":"c1","patient":{{{patient}}},"drug":"ketamine","for":"depression","sessions":[{{string.Join(",", sessions[..^1])}}],"next":{{sessions[^1]}}}""";

    public static CliResult Run(string json, params string[] more) => Cli.RunWithInput(json, ["course", "-", .. more]);
}
