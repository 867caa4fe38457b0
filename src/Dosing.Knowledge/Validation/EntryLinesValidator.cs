using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The lines of an entry together: each can be the one that speaks.</summary>
internal sealed class EntryLinesValidator : RulesOn<ScreeningEntryEntry>
{
    private static readonly string Threshold = ScreeningKinds.Words.Word(ScreeningKind.PhysiologicalThreshold);

    public EntryLinesValidator()
    {
        RuleForEach(entry => entry.Lines).SetValidator(new ScreeningLineValidator());
        RuleFor(entry => entry.Lines).Must((entry, lines) => entry.Kind != Threshold || lines.Count > 0)
            .WithErrorCode("lines-missing").WithMessage("A physiological threshold has at least one line.");
        RuleFor(entry => entry.Lines).Must((entry, lines) => entry.Kind != Threshold || lines.Any(line => line.Measurement is not null) || lines.All(line => line.Scope == Limits.Plan))
            .WithErrorCode("lines-unmeasured").WithMessage("A physiological threshold is never crossed without a measurement; name one, or leave all of its lines to the plan.");
        RuleFor(entry => entry.Lines).Must(lines => Repeated(lines).Length == 0)
            .WithErrorCode("line-repeated").WithMessage((_, lines) => $"These lines stand more than once: {string.Join(", ", Repeated(lines))}.");
        RuleFor(entry => entry.Lines).Must(lines => !lines.Any(line => lines.Any(other => IsMilderFurtherOut(line, other))))
            .WithErrorCode("severities-fall").WithMessage("A value further out would be milder; the worst line that is crossed counts, so that line never would.");

        // Her line takes the place of every line with the same sign, so there must be one, and no second that would be lost.
        RuleFor(entry => entry.Lines).Must(lines => lines.Where(line => line.Scope == Limits.Female).All(line => lines.Count(other => IsReplaced(line, other)) == 1))
            .WithErrorCode("female-line-alone").WithMessage("A line for sex female stands in place of exactly one line for all with the same measurement and sign.");
        RuleFor(entry => entry.OnlyWith).Must((entry, with) => with is null || entry.Lines.Any(Limits.IsJudged))
            .WithErrorCode("measurement-missing").WithMessage("onlyWith speaks of measured lines, and the entry has none; leave it out.");
    }

    private static bool IsReplaced(LineEntry female, LineEntry other) =>
        other.Scope is null && other.Measurement == female.Measurement && other.Op == female.Op;

    private static bool IsMilderFurtherOut(LineEntry line, LineEntry other) =>
        line.Measurement is not null && line.Measurement == other.Measurement && line.Scope is null && other.Scope is null
        && line.OnlyWith is null && other.OnlyWith is null
        && Limits.Beyond(line) is { } inner && Limits.Beyond(other) is { } outer && Limits.IsInside(inner, outer)
        && Words.Severities.TryRead(line.Severity, out var severity) && Words.Severities.TryRead(other.Severity, out var worse) && severity < worse;

    private static string[] Repeated(IReadOnlyList<LineEntry> lines) =>
        Wording.Repeated(lines.Select(line => string.Join(" ", new[] { line.Parameter, line.Measurement, line.Scope, line.OnlyWith, line.Op, line.Value.ToString() }.OfType<string>())));
}
