using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>A change that breaks one rule of what is taught.</summary>
/// <param name="Code">The code that the rule gives.</param>
/// <param name="Place">Where it is found.</param>
/// <param name="Change">The change.</param>
/// <param name="Also">The codes that no such change can avoid, as one fact breaks two rules.</param>
internal sealed record TeachingBreakage(string Code, string Place, Func<TeachingDocuments, TeachingDocuments> Change, params string[] Also);

/// <summary>What can be wrong with the claims and the case.</summary>
internal static class ClaimBreakages
{
    private const string Id = "therapy-dose-0.7";
    private const string At = $"claims.json: claims[{Id}]";
    private const string Case = "claims.json: caseSource";

    public static IEnumerable<TeachingBreakage> All =>
    [
        new("id-malformed", "teaching.json: id", all => all with { Teaching = all.Teaching with { Id = "Teaching" } }),
        new("version-malformed", "teaching.json: version", all => all with { Teaching = all.Teaching with { Version = "1" } }),
        new("date-malformed", "teaching.json: date", all => all with { Teaching = all.Teaching with { Date = "22.11.2026" } }),
        new("text-empty", "teaching.json: title", all => all with { Teaching = all.Teaching with { Title = " " } }),
        new("text-empty", "claims.json: source", Document(d => d with { Source = "" })),
        new("verdicts-differ", "claims.json: verdicts", Document(d => d with { Verdicts = [.. d.Verdicts.Skip(1)] })),
        new("verdicts-differ", "claims.json: verdicts", Document(d => d with { Verdicts = [.. d.Verdicts.Reverse()] })),
        new("list-empty", "claims.json: claims", Document(d => d with { Claims = [] })),
        new("id-repeated", "claims.json: claims", Document(d => d with { Claims = [.. d.Claims, d.Claims[0]] })),
        new("id-repeated", "claims.json: claims", Document(d => d with { Claims = [.. d.Claims, d.Claims[^1] with { Id = "NOT-STANDALONE" }] }), "id-malformed"),
        new("id-malformed", "claims.json: claims[Tenfold gap].id", Claim("tenfold-gap", c => c with { Id = "Tenfold gap" })),
        new("id-malformed", $"{At}.topic", Claim(Id, c => c with { Topic = "the dose" })),
        new("text-empty", $"{At}.claim", Claim(Id, c => c with { Claim = "" })),
        new("word-unknown", $"{At}.verdict", Claim(Id, c => c with { Verdict = "true" })),
        new("text-empty", $"{At}.finding", Claim(Id, c => c with { Finding = "" })),
        new("list-empty", $"{At}.evidence", Claim(Id, c => c with { Evidence = [] })),
        new("id-repeated", $"{At}.evidence", Claim(Id, c => c with { Evidence = ["zarate2006", "zarate2006"] })),
        new("evidence-unknown", At, Claim(Id, c => c with { Evidence = ["zarate2007"] })),
        new("evidence-unknown", At, Claim(Id, c => c with { Evidence = ["buprenorphine"] })),
        new("evidence-unknown", At, Claim(Id, c => c with { Evidence = ["safety:zarate2006"] })),
        new("evidence-unknown", "claims.json: claims[case-level-anaesthetic]", Document(d => d with { CaseSource = d.CaseSource with { Id = "la-me-2024" } })),
        new("text-empty", $"{At}.demonstratedBy", Claim(Id, c => c with { DemonstratedBy = " " })),
        new("demonstration-missing", $"{At}.commands", Claim(Id, c => c with { Commands = [] })),
        new("command-malformed", $"{At}.commands[0].command", Command(c => c with { Command = "check --dose 0.7mg/kg" })),
        new("command-malformed", $"{At}.commands[0].command", Command(c => c with { Command = "dosing check; rm file" })),
        new("command-malformed", $"{At}.commands[0].command", Command(c => c with { Command = "dosing check\n" })),
        new("text-empty", $"{At}.commands[0].shows", Command(c => c with { Shows = "" })),
        new("id-malformed", $"{Case}.id", Document(d => d with { CaseSource = d.CaseSource with { Id = "LA" } }), "evidence-unknown"),
        new("list-empty", $"{Case}.facts", Document(d => d with { CaseSource = d.CaseSource with { Facts = [] } })),
        new("text-empty", $"{Case}.facts[0].fact", Fact(f => f with { Fact = "" })),
        new("word-unknown", $"{Case}.facts[0].verification", Fact(f => f with { Verification = "RECALL" })),
        new("address-malformed", $"{Case}.facts[0].address", Fact(f => f with { Address = "the press" })),
    ];

    private static Func<TeachingDocuments, TeachingDocuments> Document(Func<ClaimsDocument, ClaimsDocument> change) =>
        all => all with { Claims = change(all.Claims) };

    private static Func<TeachingDocuments, TeachingDocuments> Claim(string id, Func<ClaimEntry, ClaimEntry> change) =>
        Document(d => d with { Claims = d.Claims.With(c => c.Id == id, change) });

    private static Func<TeachingDocuments, TeachingDocuments> Command(Func<CommandEntry, CommandEntry> change) =>
        Claim(Id, c => c with { Commands = [change(c.Commands[0]), .. c.Commands.Skip(1)] });

    private static Func<TeachingDocuments, TeachingDocuments> Fact(Func<FactEntry, FactEntry> change) =>
        Document(d => d with { CaseSource = d.CaseSource with { Facts = [change(d.CaseSource.Facts[0]), .. d.CaseSource.Facts.Skip(1)] } });
}
