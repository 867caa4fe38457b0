using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;

namespace Dosing.Cli.Commands;

/// <summary>Verifies a printed table and lists its wrong cells.</summary>
internal static class VerifyTableAction
{
    private const string NotVerified = "the table cannot be read, so nothing was verified.";

    public static int Run(VerifyTableCommand command, Invocation call)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        if (!InputFile.TryOpen(call.Parsed.GetValue(command.File)!, call.Terminal.Input, out var input, out var error, "file"))
        {
            return call.Refuse(null, [error], NotVerified);
        }

        RateTableCheck check;
        using (input)
        {
            check = RateTableCheck.Of(input);
        }

        if (check.Errors.Count > 0)
        {
            return call.Refuse(null, check.Errors, NotVerified);
        }

        if (call.IsJson)
        {
            call.PrintJson(json => RateTableJson.Write(json, check));
        }
        else
        {
            call.Print(page => RateTableText.Write(page, check));
        }

        return check.Wrong.Count == 0 ? ExitCode.NoAlert : ExitCode.Caution;
    }
}
