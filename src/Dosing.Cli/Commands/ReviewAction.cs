using Dosing.Cli.Rendering.Reviewing;
using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Prints the clinical content as a sheet that a pharmacist can compare with the sources and sign.</summary>
internal static class ReviewAction
{
    public static int Run(Invocation call, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var sheet = ReviewSheet.Of(formulary);
        if (call.IsJson)
        {
            call.PrintJson(json => ReviewJson.Write(json, sheet));
        }
        else
        {
            call.Terminal.Output.Write(new ReviewMarkdown(sheet, call.IsUk).Compose());
        }

        return ExitCode.NoAlert;
    }
}
