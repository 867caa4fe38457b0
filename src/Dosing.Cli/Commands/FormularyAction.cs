using Dosing.Cli.Rendering;
using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Says which formulary it is, and whether it is sound.</summary>
internal static class FormularyAction
{
    public static int Version(Invocation call, Formulary formulary)
    {
        var identity = formulary.Identity;
        if (call.IsJson)
        {
            call.PrintJson(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("schemaVersion", 1);
                json.WriteString("id", identity.Id);
                json.WriteString("version", identity.Version);
                json.WriteString("date", identity.Date);
                json.WriteText("title", identity.Title);
                json.WriteString("sha256", identity.Sha256);
                json.WriteEndObject();
            });
        }
        else
        {
            call.Print(page =>
            {
                page.Line($"{identity.Id} {identity.Version}, {identity.Date}: {identity.Title}");
                page.Line($"SHA-256 {identity.Sha256}");
            });
        }

        return ExitCode.NoAlert;
    }
}
