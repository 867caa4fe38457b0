using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Commands;

/// <summary>One limit that is in force, and where it comes from.</summary>
/// <param name="Subject">What kind of thing it is of.</param>
/// <param name="Id">The id of that thing.</param>
/// <param name="Member">The member.</param>
/// <param name="Value">The value in words.</param>
/// <param name="Line">The line of the protocol, or null where it comes from the formulary.</param>
internal sealed record LimitOrigin(ProtocolSubject Subject, string Id, string Member, string Value, int? Line)
{
    /// <summary>Every number of the ranges and ceilings, every severity of the flags, and what is not authorised.</summary>
    public static IReadOnlyList<LimitOrigin> Of(Formulary formulary)
    {
        var changes = (formulary.Protocol?.Changes ?? []).ToLookup(c => (c.Subject, c.Id));
        var content = formulary.Content;
        return
        [
            .. content.Ranges.SelectMany(OfRange),
            .. content.Ceilings.Select(c => Limit(ProtocolSubject.Ceiling, c.Id, "above", Number(c.Above, c.Unit))),
            .. content.ScreeningEntries.SelectMany(e => e.Severities.OrderBy(s => s.Key)
                .Select(s => Limit(ProtocolSubject.Flag, e.Id, $"severity.{ProtocolComparison.Word(s.Key)}", Words.Severities.Word(s.Value)))),
            .. (formulary.Protocol?.Changes ?? []).Where(c => c.Subject == ProtocolSubject.NotAuthorised)
                .Select(c => new LimitOrigin(c.Subject, c.Id, "", c.After!, c.Place.Line)),
        ];

        IEnumerable<LimitOrigin> OfRange(ReferenceRange range)
        {
            (string Member, decimal? Value, DoseUnit Unit)[] numbers =
            [
                ("low", range.Low, range.Unit), ("usual", range.Usual, range.Unit), ("high", range.High, range.Unit), ("hardLimit", range.HardLimit, range.Unit),
                ("absoluteAlertMg", range.AbsoluteAlertMilligrams, DoseUnit.Milligrams),
            ];
            return numbers.Where(n => n.Value is not null).Select(n => Limit(ProtocolSubject.Range, range.Id, n.Member, Number(n.Value!.Value, n.Unit)));
        }

        // A change without a member is of a whole thing that was added, so all its limits stand there.
        LimitOrigin Limit(ProtocolSubject subject, string id, string member, string value) =>
            new(subject, id, member, value, changes[(subject, id)].FirstOrDefault(c => c.Member.Length == 0 || c.Member == member)?.Place.Line);
    }

    private static string Number(decimal value, DoseUnit unit) => $"{QuantityFormat.Number(value)} {Words.DoseUnits.Word(unit)}";
}
