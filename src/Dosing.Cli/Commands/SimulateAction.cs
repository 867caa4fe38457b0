using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Cli.Rendering.Pictures;
using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Simulation;

namespace Dosing.Cli.Commands;

/// <summary>Simulates doses, or computes a regimen as written, and prints the concentrations.</summary>
internal static class SimulateAction
{
    private const string NothingSimulated = "the simulation cannot be read, so nothing was simulated.";

    public static int Run(SimulateCommand command, Invocation call, KineticKnowledge knowledge, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        return call.Parsed.GetValue(command.Regimen) is { } file ? Written(command, call, knowledge, file) : Given(command, call, knowledge, formulary);
    }

    private static int Given(SimulateCommand command, Invocation call, KineticKnowledge knowledge, Formulary formulary)
    {
        var parsed = call.Parsed;
        var request = new SimulationRequest
        {
            Drug = parsed.GetValue(command.Drug),
            Weight = parsed.GetValue(command.Weight),
            Age = parsed.GetValue(command.Age),
            Model = parsed.GetValue(command.Model),
            Give = parsed.GetValue(command.Give) ?? [],
            Until = parsed.GetValue(command.Until),
            Every = parsed.GetValue(command.Every),
            People = parsed.GetValue(command.People),
            Seed = parsed.GetValue(command.Seed),
        };
        if (parsed.GetValue(command.Compare))
        {
            request = StandardRegimens.AddTo(request, formulary);
            if (request.Give.Count == 0 && request.Notes.Count > 0)
            {
                return NotSimulated(call, knowledge, [.. request.Notes.Select(note => new NotSimulated("compare", "no-range", note.Text))]);
            }
        }

        var plan = new SimulationReader(knowledge).Read(request);
        if (!plan.IsRead)
        {
            return call.Refuse(null, plan.Errors, NothingSimulated);
        }

        var result = new Simulator(knowledge).Simulate(plan.Value);
        return result.Answer is { } answer ? Print(call, answer) : NotSimulated(call, knowledge, result.Reasons);
    }

    private static int Written(SimulateCommand command, Invocation call, KineticKnowledge knowledge, string file)
    {
        Option[] others = [command.Weight, command.Age, command.Give, command.Compare, command.Drug, command.Model, command.Until, command.Every, command.People, command.Seed];
        RequestError[] beside = [.. others.Where(call.IsGiven)
            .Select(option => new RequestError(RequestErrorCodes.Contradiction, option.Name[2..], null, "A regimen file says patient, model, doses and times; this does not go with it.", $"leave out {option.Name} or --regimen"))];
        if (beside.Length > 0)
        {
            return call.Refuse(null, beside, NothingSimulated);
        }

        if (!InputFile.TryRead(file, call.Terminal.Input, out var bytes, out var error, "regimen"))
        {
            return call.Refuse(null, [error], NothingSimulated);
        }

        var regimen = RegimenFile.Read(Utf8Mark.Skip(bytes).Span);
        return !regimen.IsRead ? call.Refuse(null, regimen.Errors, NothingSimulated)
            : TryCompute(regimen.Value, knowledge, out var answer) ? Print(call, answer)
            : call.Refuse(null, [new RequestError("out-of-range", "model", null, "Each number is within its range, and together they are beyond what is computed.", "values of a person")], NothingSimulated);
    }

    /// <summary>The kinetics refuse rate constants and sums that no person has; only the quotients of the file show them.</summary>
    private static bool TryCompute(WrittenRegimen regimen, KineticKnowledge knowledge, [NotNullWhen(true)] out SimulationAnswer? answer)
    {
        try
        {
            answer = new WrittenSimulator(knowledge).Compute(regimen);
            return true;
        }
        catch (ArgumentException)
        {
            answer = null;
            return false;
        }
    }

    private static int Print(Invocation call, SimulationAnswer answer)
    {
        switch (call.Format)
        {
            case "json":
                call.PrintJson(json => SimulationJson.Write(json, answer));
                break;
            case "csv":
                SimulationCsv.Write(call.Terminal.Output, answer);
                break;
            case "svg":
                call.Terminal.Output.Write(Html.Text(new SimulationPicture(answer, PictureLayout.Wide, true).Compose("simulate")) + "\n");
                break;
            case "html":
                call.Terminal.Output.Write(new SimulationPage(answer).Compose());
                break;
            default:
                call.Print(page => new SimulationText(page, answer).Write());
                break;
        }

        return ExitCode.NoAlert;
    }

    private static int NotSimulated(Invocation call, KineticKnowledge knowledge, IReadOnlyList<NotSimulated> reasons)
    {
        if (call.IsJson)
        {
            call.PrintJson(json => SimulationJson.WriteNotSimulated(json, knowledge.Identity, reasons));
        }
        else if (call.Format is "csv" or "svg" or "html")
        {
            foreach (var reason in reasons)
            {
                call.Terminal.Error.WriteLine($"dosing: not simulated: {ErrorText.Printable(reason.Part)}: {ErrorText.Printable(reason.Text)} [{reason.Reason}]");
            }
        }
        else
        {
            call.Print(page => SimulationText.WriteNotSimulated(page, reasons));
        }

        return ExitCode.NotChecked;
    }
}
