using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Preparation;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives what is taught its meaning: words become values. Unknown words throw.</summary>
internal static class TeachingMapper
{
    /// <summary>The words of the evidence for how a fact of a case was verified.</summary>
    public static IReadOnlyDictionary<string, EvidenceStatus> Statuses { get; } = new Dictionary<string, EvidenceStatus>(StringComparer.Ordinal)
    {
        ["VERIFIED"] = EvidenceStatus.Verified,
        ["VERIFIED_SECONDARY"] = EvidenceStatus.VerifiedSecondary,
    };

    /// <summary>Maps the documents.</summary>
    /// <exception cref="ArgumentException">A word is unknown, or an incident has nothing that shows it.</exception>
    public static TeachingContent Map(TeachingDocuments documents, string sha256) => new()
    {
        Identity = new FormularyIdentity(documents.Teaching.Id, documents.Teaching.Version, documents.Teaching.Date, documents.Teaching.Title, sha256),
        ClaimsReadIn = documents.Claims.Source,
        Claims = [.. documents.Claims.Claims.Select(Claim)],
        Case = new ClaimCase(documents.Claims.CaseSource.Id, [.. documents.Claims.CaseSource.Facts.Select(f => new CaseFact(f.Fact, Status(f.Verification), f.Address))]),
        Incidents = [.. documents.Incidents.Incidents.Select(Incident)],
    };

    private static T Word<T>(string document, Vocabulary<T> words, string text)
        where T : struct, Enum =>
        words.TryRead(text, out var value) ? value : throw new ArgumentException($"{document}: '{text}' is not one of {string.Join(", ", words.Words)}");

    private static EvidenceStatus Status(string word) =>
        Statuses.TryGetValue(word, out var status) ? status : throw new ArgumentException($"claims.json: '{word}' is not one of {string.Join(", ", Statuses.Keys)}");

    private static Claim Claim(ClaimEntry entry) => new()
    {
        Id = entry.Id,
        Topic = entry.Topic,
        Text = entry.Claim,
        Verdict = Word("claims.json", ClaimVerdicts.Words, entry.Verdict),
        Finding = entry.Finding,
        Evidence = entry.Evidence,
        DemonstratedBy = entry.DemonstratedBy,
        Commands = [.. entry.Commands.Select(c => new Demonstration(c.Command, c.Shows))],
    };

    private static Incident Incident(IncidentEntry entry) => new()
    {
        Id = entry.Id,
        Situation = entry.Situation,
        Mechanism = entry.Mechanism,
        Source = entry.Source,
        Verification = entry.Verification,
        Assumed = entry.Assumed,
        Note = entry.Note,
        Script = Script(entry),
    };

    private static IncidentScript Script(IncidentEntry entry) => entry switch
    {
        { Replay: true, Request: { } order, Expect: { } expected, Demonstration: null } => new IncidentScript.OfOrder(Order(entry.Id, order),
            new IncidentExpectation(Word("incidents.json", Words.Dispositions, expected.Disposition), expected.Slip, expected.Finding)),
        { Replay: false, Request: null, Expect: null, Demonstration: { Request: { } order, Rows.Count: 0 } shown } => new IncidentScript.OfRefusal(Order(entry.Id, order), shown.Shows),
        { Replay: false, Request: null, Expect: null, Demonstration: { Request: null, Rows: { Count: > 0 } rows } shown } =>
            new IncidentScript.OfTable([.. rows.Select((row, i) => new RateTableRow(i + 1, row.Weight, row.Rate, row.Strength, row.Printed))], shown.Shows),
        _ => throw new ArgumentException($"incidents.json: nothing, or more than one thing, shows the incident {entry.Id}"),
    };

    private static DoseRequest Order(string id, OrderEntry order) => new()
    {
        Id = id,
        Drug = order.Drug,
        Dose = order.Dose,
        Route = order.Route,
        Over = order.Over,
        Weight = order.Weight,
        WeightSource = order.WeightSource,
        Age = order.Age,
        For = order.For,
        Strength = order.Strength,
        Flags = order.Flags,
    };
}
