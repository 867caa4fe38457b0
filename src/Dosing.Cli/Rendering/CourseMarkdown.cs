using Dosing.Courses;

namespace Dosing.Cli.Rendering;

/// <summary>The answer of a course as a markdown document, for a record.</summary>
internal sealed class CourseMarkdown(CourseAssessment course, bool isUk)
{
    /// <summary>Composes the whole document.</summary>
    public string Compose() => new AssessmentMarkdown(course.Next, isUk, WriteCourse).Compose();

    private void WriteCourse(MarkdownText text)
    {
        text.Section(CoursePhrases.Title(course), Sessions());
        text.Section("How often", Items(CoursePhrases.Often(course)));
        text.Section("How much, by route", Items(CoursePhrases.Totals(course).Concat(CoursePhrases.Steps(course))));
        text.Section("Weight, and the same mg under each", Items(CoursePhrases.Weights(course)));
        text.Section("Checks of the plan", course.Checks.Select(c => $"- [{(c.IsDue ? " " : "x")}] {(c.IsDue ? "**due** " : "")}{Escape(CoursePhrases.Check(c))}"));
        text.Section("Said before, and standing", Items(course.Carried.Select(CoursePhrases.Carried)));
        text.Section("How the sources repeat the dose (quoted, not judged)", course.Schedules.Select(s => $"- `{s.Source.Id}`: {Escape(CoursePhrases.Schedule(s))}"));
        text.Section("Of the course, shown and not judged", course.NotChecked.Select(p => $"- {p.Part}: {Escape(p.Text)} (`{p.Reason}`)"));
    }

    private IEnumerable<string> Sessions()
    {
        if (CoursePhrases.Today(course) is { } today)
        {
            yield return $"{today}\n";
        }

        yield return Row([.. CoursePhrases.Columns, "note"]);
        yield return Row([.. CoursePhrases.Columns.Append("note").Select(_ => "---")]);
        foreach (var session in course.Sessions)
        {
            yield return Row([.. CoursePhrases.Row(session), Escape(ErrorText.Printable(session.Session.Notes ?? ""))]);
        }
    }

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static IEnumerable<string> Items(IEnumerable<string> lines) => lines.Select(l => $"- {Escape(l)}");

    private static string Escape(string text) => MarkdownText.Escape(text);
}
