using Dosing.Cli.Rendering;
using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Checks, shows and compares local protocols.</summary>
internal static class ProtocolAction
{
    public static int Validate(ProtocolCommand command, Invocation call, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var file = call.Parsed.GetValue(command.File)!;
        var reading = ProtocolLoading.Read(file, call.Terminal.Input, formulary);
        var changes = reading.Protocol is { } protocol ? new ProtocolComparison(formulary).Of(protocol) : [];
        var standing = reading.Protocol is { } sound ? ProtocolStanding.On(sound, changes, call.SaidToday ?? call.Terminal.Today()) : ProtocolStanding.Unknown;
        if (call.IsJson)
        {
            call.PrintJson(json => ProtocolAnswerJson.WriteValidation(json, reading, changes, standing));
        }
        else
        {
            call.Print(page => ProtocolText.WriteValidation(page, reading, changes, standing));
        }

        return reading.Protocol is null ? ExitCode.Internal : ExitCode.NoAlert;
    }

    public static int Show(ProtocolCommand command, Invocation call, Formulary formulary)
    {
        var origins = call.Parsed.GetValue(command.Origin) ? LimitOrigin.Of(formulary) : [];
        var choice = formulary.Protocol is null ? null : ProtocolChoice.Of(call);
        if (call.IsJson)
        {
            call.PrintJson(json => ProtocolAnswerJson.WriteInForce(json, formulary, choice, origins));
        }
        else
        {
            call.Print(page => ProtocolText.WriteInForce(page, formulary, choice, origins));
        }

        return ExitCode.NoAlert;
    }

    public static int Diff(ProtocolCommand command, Invocation call, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var (first, second) = (call.Parsed.GetValue(command.First)!, call.Parsed.GetValue(command.Second));
        string[] files = second is null ? [first] : [first, second];
        var protocols = new List<LocalProtocol>();
        foreach (var file in files)
        {
            var reading = ProtocolLoading.Read(file, null, formulary);
            if (reading.Protocol is { } protocol)
            {
                protocols.Add(protocol);
                continue;
            }

            call.Terminal.Error.WriteLine($"dosing: the local protocol {ErrorText.Printable(file)} cannot be used, so nothing was compared.");
            foreach (var failure in reading.Failures)
            {
                call.Terminal.Error.WriteLine($"  {ErrorText.Printable(ProtocolPhrases.Failure(failure))}");
            }
        }

        if (protocols.Count < files.Length)
        {
            return ExitCode.Internal;
        }

        var changes = protocols.Count == 1 ? new ProtocolComparison(formulary).Of(protocols[0]) : ProtocolDifferences.Between(protocols[0], protocols[1], formulary);
        if (call.IsJson)
        {
            call.PrintJson(json => ProtocolAnswerJson.WriteDifference(json, protocols, changes));
        }
        else
        {
            call.Print(page => ProtocolText.WriteDifference(page, protocols, changes));
        }

        return ExitCode.NoAlert;
    }
}
