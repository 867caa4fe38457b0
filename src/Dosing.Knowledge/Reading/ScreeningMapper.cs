using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives the screening its meaning. Unknown words throw.</summary>
internal static class ScreeningMapper
{
    public static ScreeningEntry Entry(ScreeningEntryEntry entry, int ordinal) => new()
    {
        Ordinal = ordinal,
        Id = entry.Id,
        Kind = FormularyMapper.Word(ScreeningKinds.Words, entry.Kind),
        Name = entry.Name,
        Severities = entry.Severity.ToDictionary(p => Column(p.Key), p => FormularyMapper.Word(Words.Severities, p.Value)),
        Mechanism = entry.Mechanism,
        Action = entry.Action,
        Status = Status(entry.EvidenceStatus),
        Disagreement = entry.Disagreement,
        Note = entry.Note,
        AdultOnly = entry.AdultOnly,
        OnlyWith = entry.OnlyWith,
        IsRouteDependent = entry.RouteDependent,
        NotAskedOf = entry.NotAskedOf is { } sex ? FormularyMapper.Word(Words.Sexes, sex) : null,
        Implied = entry.Implied is { } implied ? Implied(implied) : null,
        Lines = [.. entry.Lines.Select(l => Line(l, entry.Kind == ScreeningKinds.Words.Word(ScreeningKind.PhysiologicalThreshold)))],
        Drugs = [.. entry.Drugs.Select(d => new ListedDrug(d.Name, d.OtherNames, d.RxNorm, d.Atc))],
        AtcPrefixes = entry.Atc,
        Icd10Prefixes = entry.Icd10,
        Exposure = [.. entry.Exposure.Select(e => new ExposureEffect(e.Drug, e.Route, e.AucRatio, e.CmaxRatio, e.Participants, e.Address))],
        Evidence = Evidence(entry.Evidence),
    };

    public static Combination Combination(CombinationEntry entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Groups = entry.AllOf,
        Severity = FormularyMapper.Word(Words.Severities, entry.Severity),
        Rationale = entry.Rationale,
        Action = entry.Action,
        MinDistinctEntries = entry.MinDistinctEntries ?? 1,
        Partial = entry.PartialRule is { } part ? new PartialCombination(part.AtLeastGroups, FormularyMapper.Word(Words.Severities, part.Severity)) : null,
        Routes = [.. entry.Routes.Select(r => FormularyMapper.Word(Words.Routes, r))],
        AtLines = entry.AtLine.ToDictionary(l => l.Entry, l => new LineLimit(Sign(l.Op), l.Value), StringComparer.Ordinal),
        Evidence = Evidence(entry.Evidence),
    };

    public static MonitoringPlan Plan(PlanEntry entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Category = entry.Category is { } category ? FormularyMapper.Word(Words.IntentCategories, category) : null,
        Before = Lines(entry.Before),
        During = Lines(entry.During),
        After = Lines(entry.After),
        Steps = Lines(entry.Steps),
        Staff = entry.Staff,
        Evidence = Evidence(entry.Evidence),
    };

    public static Checklist Checklist(ChecklistEntry entry) => new(entry.Id, entry.Name, Lines(entry.Items), Evidence(entry.Evidence));

    public static EvidenceLine[] Evidence(IReadOnlyList<EvidenceEntry> entries) =>
        [.. entries.Select(e => new EvidenceLine(e.Source, e.Address, Status(e.Status), e.Fact))];

    private static PlanLine[] Lines(IReadOnlyList<PlanLineEntry> lines) =>
    [
        .. lines.Select(l => new PlanLine(l.Text, l.LocalPractice,
            [.. l.When.Select(w => new PlanTrigger(w.Item, w.AgeMonths is { } ages ? FormularyMapper.Ages(ages) : null, w.Entries))])
        { Checks = [.. l.Checks.Select(c => new PlanCheck(FormularyMapper.Word(Words.CourseChecks, c.Check), IsEachSession(c.At), c.Days))] }),
    ];

    private static bool IsEachSession(string at) => at switch
    {
        "session" => true,
        "course" => false,
        _ => throw new ArgumentException($"'{at}' is not one of session, course"),
    };

    private static ImpliedBy Implied(ImpliedEntry entry) => new(
        entry.AgeMonths is { } ages ? FormularyMapper.Ages(ages) : null,
        [.. entry.Routes.Select(r => FormularyMapper.Word(Words.Routes, r))],
        entry.OverMinutes is { } over ? FormularyMapper.Minutes(over) : null);

    private static ThresholdLine Line(LineEntry line, bool decides) => new()
    {
        Parameter = line.Parameter,
        Measurement = line.Measurement,
        Scope = Scope(line.Scope),
        OnlyWith = line.OnlyWith,
        Decides = decides || line.Decides,
        Limit = Limit(line),
        Comparison = $"{line.Op} {line.Value}",
        Severity = FormularyMapper.Word(Words.Severities, line.Severity),
        Status = Status(line.Status),
        Address = line.Address,
    };

    // A class in words judges no measurement: a number that was put in quotes would never be crossed.
    private static LineLimit? Limit(LineEntry line) => line.Value.ValueKind switch
    {
        JsonValueKind.Number when line.Value.TryGetDecimal(out var number) => new LineLimit(Sign(line.Op), number),
        JsonValueKind.String when line.Measurement is null => null,
        _ => throw new ArgumentException($"'{line.Value}' is not a limit of '{line.Parameter}'"),
    };

    private static string Sign(string sign) => sign is ">" or ">=" or "<" or "<=" or "="
        ? sign : throw new ArgumentException($"'{sign}' is not one of >, >=, <, <=, =");

    private static LineScope Scope(string? scope) => scope switch
    {
        null => LineScope.Always,
        "female" => LineScope.Female,
        "plan" => LineScope.Plan,
        _ => throw new ArgumentException($"'{scope}' is not one of female, plan"),
    };

    private static EvidenceStatus Status(string status) => status switch
    {
        "verified" => EvidenceStatus.Verified,
        "verified-secondary" => EvidenceStatus.VerifiedSecondary,
        "recalled" => EvidenceStatus.Recalled,
        _ => throw new ArgumentException($"'{status}' is not one of verified, verified-secondary, recalled"),
    };

    private static SeverityColumn Column(string name) => name switch
    {
        "subAnaestheticTherapy" => SeverityColumn.SubAnaestheticTherapy,
        "proceduralSedation" => SeverityColumn.ProceduralSedation,
        "anaesthesia" => SeverityColumn.Anaesthesia,
        "esketamineNasal" => SeverityColumn.EsketamineNasal,
        _ => throw new ArgumentException($"'{name}' is not a column of severities"),
    };
}
