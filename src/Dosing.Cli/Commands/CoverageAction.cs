using Dosing.Cli.Rendering;
using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Shows what is known and what is not.</summary>
internal static class CoverageAction
{
    public static int Run(Invocation call, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var cells = Coverage.Map(formulary).ToArray();
        if (call.IsJson)
        {
            call.PrintJson(json => CoverageJson.Write(json, cells));
        }
        else
        {
            call.Print(page => CoverageText.Write(page, cells, Coverage.AgeGroups(formulary)));
        }

        return ExitCode.NoAlert;
    }
}
