using Dosing.Cli.Rendering;
using Dosing.Cli.Rendering.Pictures;
using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>Shows the gap between therapy and anaesthesia.</summary>
internal static class GapAction
{
    private const string NothingShown = "the question cannot be read, so nothing is shown.";

    public static int Run(GapCommand command, Invocation call, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var read = GapReader.Read(command.Read(call.Parsed));
        if (!read.IsRead)
        {
            return call.Refuse(null, read.Errors, NothingShown);
        }

        var gap = Gap.Measure(read.Value, formulary);
        switch (call.Format)
        {
            case "json":
                call.PrintJson(json => GapJson.Write(json, gap, formulary));
                break;
            case "svg":
                call.Terminal.Output.Write(Html.Text(new GapPicture(gap, PictureLayout.Wide).Compose("gap", true)) + "\n");
                break;
            case "html":
                call.Terminal.Output.Write(new GapPage(gap, formulary).Compose());
                break;
            default:
                call.Print(page => new GapText(page, gap, formulary).Write());
                break;
        }

        return ExitCode.NoAlert;
    }
}
