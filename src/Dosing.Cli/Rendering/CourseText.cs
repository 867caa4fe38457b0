using Dosing.Courses;

namespace Dosing.Cli.Rendering;

/// <summary>The answer of a course on a page: that of one dose, with the course behind its findings.</summary>
internal sealed class CourseText(Page page, CourseAssessment course)
{
    private const int Indent = 2;
    private const int MostRows = 12;

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(CoursePhrases.Title(course), Tone.Strong);
        if (CoursePhrases.Today(course) is { } today)
        {
            page.Line(today, Tone.Warning);
        }

        new AssessmentText(page, course.Next, WriteCourse, FindingsText.ByMembers).Write();
    }

    private void WriteCourse()
    {
        Table();
        Lines("How often", CoursePhrases.Often(course));
        Lines("How much, by route", CoursePhrases.Totals(course).Concat(CoursePhrases.Steps(course)));
        Lines("Weight, and the same mg under each; what counts is the verdict above", CoursePhrases.Weights(course));
        Checks();
        Lines("Said before, and standing", course.Carried.Select(CoursePhrases.Carried));
        Schedules();
        if (course.NotChecked.Count > 0)
        {
            page.Heading("Of the course, shown and not judged");
            foreach (var part in course.NotChecked)
            {
                page.Write(Indent, 4, ($"{part.Part}: ", Tone.Warning), (part.Text, Tone.Plain), ($" [{part.Reason}]", Tone.Quiet));
            }
        }
    }

    /// <summary>The sessions: of a long course the first and the last ones.</summary>
    private void Table()
    {
        page.Heading("Sessions");
        var sessions = course.Sessions;
        SessionFigures[] shown = sessions.Count <= MostRows ? [.. sessions] : [sessions[0], .. sessions.TakeLast(MostRows - 1)];
        var rows = shown.Select(CoursePhrases.Row).Prepend(CoursePhrases.Columns).ToArray();
        var widths = Enumerable.Range(0, CoursePhrases.Columns.Length).Select(c => rows.Max(r => r[c].Length)).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            if (i == 2 && shown.Length < sessions.Count)
            {
                page.Line(FormattableString.Invariant($"... {sessions.Count - shown.Length} more; all of them by --format json"), Tone.Quiet, Indent);
            }

            var isNext = i == rows.Length - 1;
            var cells = rows[i].Select((cell, c) => c is 3 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]));
            page.Line($"{(isNext ? "=>" : "  ")} {string.Join("  ", cells).TrimEnd()}", i == 0 ? Tone.Quiet : isNext ? Tone.Strong : Tone.Plain, Indent);
            if (i > 0 && shown[i - 1].Session.Notes is { Length: > 0 } notes)
            {
                page.Line($"note: {ErrorText.Printable(notes)}", Tone.Quiet, 7, 9);
            }
        }
    }

    private void Checks()
    {
        if (course.Checks.Count == 0)
        {
            return;
        }

        page.Heading("Checks of the plan");
        foreach (var check in course.Checks)
        {
            page.Write(Indent, 7, check.IsDue ? ("DUE  ", Tone.Warning) : ("done ", Tone.Plain), (CoursePhrases.Check(check), Tone.Plain));
        }
    }

    private void Schedules()
    {
        if (course.Schedules.Count == 0)
        {
            return;
        }

        page.Heading("How the sources repeat the dose: quoted to compare with, not judged");
        foreach (var schedule in course.Schedules)
        {
            page.Write(Indent, 4, ($"[{schedule.Source.Id}] ", Tone.Strong), (CoursePhrases.Schedule(schedule), Tone.Plain));
        }
    }

    private void Lines(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
        {
            page.Heading(heading);
            Array.ForEach(all, line => page.Line(line, indent: Indent, hanging: 4));
        }
    }
}
