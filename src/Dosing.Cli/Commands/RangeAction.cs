using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Shows what is known for a drug, route, intent and age.</summary>
internal static class RangeAction
{
    public static int Run(RangeCommand command, Invocation call, Formulary formulary)
    {
        var parsed = call.Parsed;
        var read = RangeQuestion.Read(new DoseRequest
        {
            Drug = parsed.GetValue(command.Drug),
            Route = parsed.GetValue(command.Route),
            For = parsed.GetValue(command.For),
            Age = parsed.GetValue(command.Age),
            Weight = parsed.GetValue(command.Weight),
            Strength = parsed.GetValue(command.Strength),
        }, formulary);
        if (!read.IsRead)
        {
            return call.Refuse(null, read.Errors);
        }

        var answer = new RangeAnswer(read.Value, formulary);
        if (call.IsJson)
        {
            call.PrintJson(json => RangeJson.Write(json, answer));
        }
        else
        {
            call.Print(page => new RangeText(page, answer).Write());
        }

        return ExitCode.NoAlert;
    }
}
