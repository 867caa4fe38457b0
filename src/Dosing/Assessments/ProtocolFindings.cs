using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Screening;

namespace Dosing.Assessments;

/// <summary>What a local protocol itself raises: what it does not authorise, what it loosened, a review that is overdue, a strength that is not in stock.</summary>
public static class ProtocolFindings
{
    /// <summary>The id of the finding on what is not authorised.</summary>
    public const string NotAuthorised = "protocol-not-authorised";

    /// <summary>The id of the finding on a limit that was loosened and touches the answer.</summary>
    public const string Loosened = "protocol-loosened";

    /// <summary>The id of the finding on a review that is overdue.</summary>
    public const string ReviewOverdue = "protocol-review-overdue";

    /// <summary>The id of the finding on a strength that is not in stock.</summary>
    public const string NotStocked = "protocol-not-stocked";

    /// <summary>All ids, in the order in which findings of one severity are listed.</summary>
    public static IReadOnlyList<string> Ids { get; } = [NotAuthorised, Loosened, ReviewOverdue, NotStocked];

    internal static IReadOnlyList<Finding> Of(JudgedDose judged, ScreeningResult screening, Formulary formulary)
    {
        if (formulary.Protocol is not { } protocol)
        {
            return [];
        }

        var request = judged.Request;
        var column = ScreeningCase.Of(request, judged.Category).Column;
        return
        [
            .. Forbidden(protocol, request.Drug, request.Route, request.Intent, request.Patient.Age, request.Raw),
            .. Looser(protocol, change => Touches(change, judged, screening, column, formulary), [$"dose {request.Raw.Dose}"]),
            .. Overdue(protocol),
            .. request.Strength is { } strength && protocol.IsNotStocked(request.Drug, strength) ? [Missing(protocol, request.Drug, strength, request.Raw)] : Array.Empty<Finding>(),
        ];
    }

    internal static IReadOnlyList<Finding> Of(ScreeningRequest request, SeverityColumn column, ScreeningResult screening, Formulary formulary)
    {
        if (formulary.Protocol is not { } protocol)
        {
            return [];
        }

        return
        [
            .. Forbidden(protocol, request.Drug, request.Route, request.Intent, request.Patient.Age, request.Raw),
            .. Looser(protocol, change => Touches(change, screening, column), [$"for {request.Raw.For}"]),
            .. Overdue(protocol),
        ];
    }

    private static IEnumerable<Finding> Forbidden(ProtocolInForce protocol, Drug? drug, Route? route, Intent intent, Age? age, DoseRequest raw)
    {
        var all = protocol.NotAuthorised.Where(n => n.Forbids(drug, route, intent, age)).ToArray();
        if (all.Length == 0)
        {
            yield break;
        }

        var unsaid = age is null && all.Any(n => n.Ages is not null) ? " The age was not said, so it counts." : "";
        yield return ProtocolFindingMeaning.Of(NotAuthorised).Raised($"{string.Join(" ", all.Select(n => $"{n.Id}: {Sentence(n.Why)}"))}{unsaid}",
            [.. Typed(raw)], Source(protocol), string.Join(" ", all.Select(n => Sentence(n.Action)).Distinct()));
    }

    private static IEnumerable<Finding> Looser(ProtocolInForce protocol, Func<ProtocolChange, bool> touches, IReadOnlyList<string> triggers)
    {
        var all = protocol.Loosened.Where(touches).ToArray();
        if (all.Length > 0)
        {
            yield return ProtocolFindingMeaning.Of(Loosened).Raised(
                string.Join(" ", all.Select(c => $"{c}: {Sentence(c.Loosening?.Reason ?? "no reason was given")} By {c.Loosening?.Author}, review by {c.Loosening?.ReviewBy:yyyy-MM-dd}.")),
                triggers, Source(protocol));
        }
    }

    private static IEnumerable<Finding> Overdue(ProtocolInForce protocol)
    {
        if (protocol.Overdue.Count > 0)
        {
            yield return ProtocolFindingMeaning.Of(ReviewOverdue).Raised(
                string.Join(" ", protocol.Overdue.Select(o => $"{o.Id} was to be reviewed by {o.ReviewBy:yyyy-MM-dd}.")), [.. protocol.Overdue.Select(o => $"reviewBy {o.ReviewBy:yyyy-MM-dd}").Distinct()], Source(protocol));
        }
    }

    private static Finding Missing(ProtocolInForce protocol, Drug drug, Strength strength, DoseRequest raw) => ProtocolFindingMeaning.Of(NotStocked).Raised(
        $"No product of {Words.Drugs.Word(drug)} {QuantityFormat.Significant(strength.Exact)} mg/mL is in stock by the local protocol.", [$"strength {raw.Strength}"], Source(protocol));

    private static bool Touches(ProtocolChange change, JudgedDose judged, ScreeningResult screening, SeverityColumn column, Formulary formulary) => change.Subject switch
    {
        ProtocolSubject.Range => judged.Verdict.Range?.Id == change.Id || judged.References.Any(r => r.Range.Id == change.Id),
        ProtocolSubject.Ceiling => formulary.CeilingsFor(judged.Request.Drug, judged.Request.Route).Any(c => c.Id == change.Id),
        _ => Touches(change, screening, column),
    };

    // Only the column in force: what is milder for anaesthesia touches no answer on therapy.
    private static bool Touches(ProtocolChange change, ScreeningResult screening, SeverityColumn column) =>
        change.Subject == ProtocolSubject.Flag && change.Member == $"severity.{ProtocolComparison.Word(column)}" && screening.Present.Any(p => p.Entry.Id == change.Id);

    private static IEnumerable<string> Typed(DoseRequest raw)
    {
        (string Name, string? Text)[] fields = [("drug", raw.Drug), ("route", raw.Route), ("for", raw.For), ("age", raw.Age)];
        return fields.Where(f => f.Text is not null).Select(f => $"{f.Name} {f.Text}");
    }

    private static string Source(ProtocolInForce protocol) => $"protocol-{protocol.Identity.Id}";

    private static string Sentence(string text) => text.TrimEnd().EndsWith('.') ? text.TrimEnd() : $"{text.TrimEnd()}.";
}
