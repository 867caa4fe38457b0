using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Audited claims as JSON.</summary>
internal static class ClaimsJson
{
    /// <summary>Writes the claims as one object.</summary>
    public static void Write(Utf8JsonWriter json, ClaimsAnswer answer)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteText("readIn", answer.Content.ClaimsReadIn);
        json.WriteObjects("claims", answer.Claims, claim => WriteClaim(json, claim));
        if (answer.Case is { } found)
        {
            json.WriteStartObject("case");
            json.WriteString("id", found.Id);
            json.WriteObjects("facts", found.Facts, fact =>
            {
                json.WriteText("fact", fact.Text);
                json.WriteString("verification", ClaimsPhrases.Status(fact.Status));
                json.WriteString("address", fact.Address);
            });
            json.WriteEndObject();
        }

        WriteFoot(json, answer.Content.Identity, answer.Formulary);
        json.WriteEndObject();
    }

    /// <summary>Writes which content it is, and beside which formulary.</summary>
    public static void WriteFoot(Utf8JsonWriter json, FormularyIdentity teaching, FormularyIdentity formulary)
    {
        json.WriteBoolean("highAlert", true);
        json.WriteString("tool", DoseAssessor.ToolVersion);
        json.WritePropertyName("teaching");
        AnswerJson.WriteFormulary(json, teaching);
        json.WritePropertyName("formulary");
        AnswerJson.WriteFormulary(json, formulary);
    }

    private static void WriteClaim(Utf8JsonWriter json, AuditedClaim audited)
    {
        var claim = audited.Claim;
        json.WriteString("id", claim.Id);
        json.WriteString("topic", claim.Topic);
        json.WriteText("claim", claim.Text);
        json.WriteString("verdict", ClaimVerdicts.Words.Word(claim.Verdict));
        json.WriteText("finding", claim.Finding);
        json.WriteTexts("evidence", claim.Evidence);
        json.WriteObjects("sources", audited.Sources, source => WriteSource(json, source));
        json.WriteText("demonstratedBy", claim.DemonstratedBy);
        json.WriteObjects("commands", claim.Commands, command =>
        {
            json.WriteText("command", command.Command);
            json.WriteText("shows", command.Shows);
        });
    }

    private static void WriteSource(Utf8JsonWriter json, ClaimSource source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("kind", source.Kind switch
        {
            ClaimSourceKind.Source => "source",
            ClaimSourceKind.ScreeningEntry => "entry",
            ClaimSourceKind.Combination => "combination",
            ClaimSourceKind.Plan => "plan",
            _ => "case",
        });
        json.WriteText("title", source.Title);
        json.WriteObjects("readIn", source.Lines, line =>
        {
            json.WriteText("source", line.Source);
            json.WriteString("verification", ClaimsPhrases.Status(line.Status));
            json.WriteText("address", line.Address);
            json.WriteText("fact", line.Fact);
        });
    }
}
