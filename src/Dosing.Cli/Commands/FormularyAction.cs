using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Simulation;

namespace Dosing.Cli.Commands;

/// <summary>Says which formulary it is, and whether it is sound.</summary>
internal static class FormularyAction
{
    public static int Version(Invocation call, Formulary formulary, KineticsIdentity kinetics)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var identity = formulary.Identity;
        if (call.IsJson)
        {
            call.PrintJson(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("schemaVersion", 1);
                json.WriteIdentity(identity);
                json.WriteIdentity("kinetics", kinetics);
                json.WriteEndObject();
            });
        }
        else
        {
            call.Print(page =>
            {
                page.Line($"{identity.Id} {identity.Version}, {identity.Date}: {identity.Title}");
                page.Line($"SHA-256 {identity.Sha256}");
                page.Gap();
                page.Line($"Beside it, for teaching, and no verdict rests on it: {kinetics.Id} {kinetics.Version}, {kinetics.Date}: {kinetics.Title}");
                page.Line($"SHA-256 {kinetics.Sha256}");
            });
        }

        return ExitCode.NoAlert;
    }

    public static int Verify(Invocation call)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        IReadOnlyList<FormularyFailure> failures = [.. KetamineFormulary.Verify(), .. KetamineTeaching.Verify(), .. KetamineKinetics.Verify()];
        if (call.IsJson)
        {
            call.PrintJson(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("schemaVersion", 1);
                json.WriteBoolean("sound", failures.Count == 0);
                json.WriteObjects("failures", failures, failure =>
                {
                    json.WriteString("code", failure.Code);
                    json.WriteText("place", failure.Place);
                    json.WriteText("message", failure.Message);
                });
                json.WriteEndObject();
            });
        }
        else
        {
            call.Print(page =>
            {
                foreach (var failure in failures)
                {
                    page.Write(0, 2, ($"{failure.Place}: ", Tone.Danger), ($"{failure.Message} [{failure.Code}]", Tone.Plain));
                }

                page.Line(failures.Count == 0 ? "The formulary keeps every rule, and so do the kinetics." : $"{failures.Count} rules are broken; nothing may be judged by it.", Tone.Strong);
            });
        }

        return failures.Count == 0 ? ExitCode.NoAlert : ExitCode.Internal;
    }
}
