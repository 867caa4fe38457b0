using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Recomputes a saved answer and says what is the same and what changed.</summary>
internal static class ReceiptAction
{
    private const string NotCompared = "the saved answer cannot be recomputed, so nothing was compared.";

    public static int Run(ReceiptCommand command, Invocation call, Formulary formulary)
    {
        if (!InputFile.TryRead(call.Parsed.GetValue(command.File)!, call.Terminal.Input, out var bytes, out var error, SavedAnswer.Field))
        {
            return call.Refuse(null, [error], NotCompared);
        }

        var (answer, errors) = SavedAnswer.Read(Utf8Mark.Skip(bytes));
        if (answer is not { } saved)
        {
            return call.Refuse(null, errors, NotCompared);
        }

        var comparison = ReceiptComparison.Of(saved, formulary);
        if (call.IsJson)
        {
            call.PrintJson(json => ReceiptJson.Write(json, comparison));
        }
        else
        {
            call.Print(page => ReceiptText.Write(page, comparison));
        }

        return comparison.IsSame ? ExitCode.NoAlert : ExitCode.Caution;
    }
}
