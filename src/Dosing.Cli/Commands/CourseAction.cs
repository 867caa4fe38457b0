using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Knowledge.Courses;

namespace Dosing.Cli.Commands;

/// <summary>Judges the next session of a course and prints the answer.</summary>
internal static class CourseAction
{
    public static int Run(CourseCommand command, Invocation call, Formulary formulary)
    {
        if (!InputFile.TryRead(call.Parsed.GetValue(command.File)!, call.Terminal.Input, out var bytes, out var unreadable))
        {
            return call.Refuse(null, [unreadable]);
        }

        var (course, id, errors) = CourseFile.Read(Utf8Mark.Skip(bytes).Span, new CourseReader(formulary), call.SaidToday, call.Terminal.Today);
        if (course is null)
        {
            return call.Refuse(id, errors);
        }

        var assessment = new CourseAssessor(formulary).Assess(course);
        call.Answer(page => new CourseText(page, assessment).Write(), json => CourseJson.Write(json, assessment), () => new CourseMarkdown(assessment, call.IsUk).Compose());
        return call.Exit(assessment.Disposition, command.ExitZero);
    }
}
