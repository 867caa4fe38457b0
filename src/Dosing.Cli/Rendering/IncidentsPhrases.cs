using Dosing.Assessments;
using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>The sentences on incidents that text and markdown share.</summary>
internal static class IncidentsPhrases
{
    public const string Nothing = "none";

    /// <summary>What a replay cannot show.</summary>
    public const string Premise = "Replayed is what was given, as if it had been entered before. A mistake made after the entry, such as another vial in the hand, is not seen by a check of the order; dosing prepare shows the vials side by side.";

    /// <summary>What is shown, in one line.</summary>
    public static string Title(IncidentsAnswer answer) => answer.Replays.Count == 1
        ? "A published incident, run through the engine now"
        : FormattableString.Invariant($"{answer.Replays.Count} published incidents, each run through the engine now");

    /// <summary>How many were stopped and named.</summary>
    public static string Counts(IncidentsAnswer answer)
    {
        var (all, expected) = (answer.Replays, answer.Replays.Where(r => r.IsMechanismNamed is not null).ToArray());
        var differing = all.Count(r => r.Differences.Count > 0);
        return FormattableString.Invariant($"{all.Count(r => r.IsStopped)} of {all.Count} are stopped, refused or listed as wrong when what was given is entered with the weight as it really was; what went wrong is named in {expected.Count(r => r.IsMechanismNamed == true)} of the {expected.Length} where the evidence expects a name. ")
            + (differing == 0 ? "No answer differs from what the evidence expects." : FormattableString.Invariant($"{differing} differ from what the evidence expects."));
    }

    /// <summary>What happened, up to the first semicolon.</summary>
    public static string Short(Incident incident) => incident.Situation.Split(';')[0];

    /// <summary>The source and how it was verified.</summary>
    public static string Source(Incident incident) => incident.Verification switch
    {
        "VERIFIED" => $"{incident.Source} (verified)",
        "VERIFIED_SECONDARY" => $"{incident.Source} (verified-secondary)",
        "untraced" => $"{incident.Source} (verification: untraced)",
        var mark => $"{incident.Source} (verification: marked {mark} in the evidence, which says no more)",
    };

    /// <summary>The answer in a word or two.</summary>
    public static string Answer(IncidentReplay replay) => replay switch
    {
        IncidentReplay.OfOrder order => Words.Dispositions.Word(order.Assessment.Disposition),
        IncidentReplay.OfRefusal refusal => refusal.IsStopped ? "refused" : "read",
        IncidentReplay.OfTable table => FormattableString.Invariant($"{table.Cells.Count(c => !c.IsRight)} wrong"),
        _ => throw new ArgumentOutOfRangeException(nameof(replay), replay, "This kind of replay is not known."),
    };

    /// <summary>What of the mistake is named, the most telling first; a dash where nothing is.</summary>
    public static string Named(IncidentReplay replay) => replay.Named is [var first, ..] ? first : "-";

    /// <summary>Whether it would have been stopped, and what names the mistake.</summary>
    public static string Stopped(IncidentReplay replay)
    {
        var stopped = replay.IsStopped ? "yes" : "no";
        return replay switch
        {
            IncidentReplay.OfOrder => $"{stopped}, the disposition is {Answer(replay)}; {Naming(replay)}",
            IncidentReplay.OfRefusal => replay.IsStopped ? "yes, the order is not read and nothing is judged" : "no, the order is read",
            _ => replay.IsStopped ? "yes, the wrong cells are listed and the exit code is 1" : "no, no cell is wrong",
        };
    }

    /// <summary>What was expected, and whether it came.</summary>
    public static string Expected(IncidentExpectation expected, IReadOnlyList<IncidentDifference> differences)
    {
        var all = string.Join(", ", new[] { Words.Dispositions.Word(expected.Disposition), Part("slip", expected.Slip), Part("finding", expected.Finding) }.Where(p => p.Length > 0));
        return differences.Count == 0 ? $"{all}; so it is" : $"{all}. DIFFERS: {string.Join("; ", differences.Select(d => $"{d.Part} {d.Expected} is expected, found: {(d.Found.Length > 0 ? d.Found : Nothing)}"))}";
    }

    /// <summary>The order as typed, field by field.</summary>
    public static string AsTyped(DoseAssessment assessment) => string.Join(", ", assessment.Receipt.Inputs.Where(i => i.Field != "id").Select(i => $"{i.Field} {i.Typed}"));

    /// <summary>One step of the calculation: an equation, or what was compared with what.</summary>
    public static string Step(CalculationStep step)
    {
        var value = $"{QuantityFormat.Plain(step.Value)} {step.Unit}";
        return step.Symbol.Length == 1
            ? string.Join(" = ", new[] { step.Symbol, step.Formula, step.With, value }.Distinct())
            : $"{step.Symbol} of {value} by {step.Formula}: {step.With}";
    }

    /// <summary>One cell of a table beside the formula.</summary>
    public static string Cell(Preparation.RateTableCell cell) =>
        $"{cell.Row.Weight} x {cell.Row.Dose} / {cell.Row.Strength} = {cell.RightText}; printed {cell.Row.Printed}: {(cell.IsRight ? "right" : "wrong")}";

    private static string Part(string name, string? id) => id is null ? "" : $"{name} {id}";

    private static string Naming(IncidentReplay replay) => replay.IsMechanismNamed switch
    {
        true => $"the mistake is named{Among(replay)}: {string.Join(", ", replay.Named)}",
        false => "the mistake is not named as expected",
        _ => "the evidence expects no name for it",
    };

    private static string Among(IncidentReplay replay) => replay.Slips.Count > 1 ? FormattableString.Invariant($" among {replay.Slips.Count} guesses") : "";
}
