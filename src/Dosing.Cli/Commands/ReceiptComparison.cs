using System.Buffers;
using System.Text.Json;
using Dosing.Assessments;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>A saved answer beside what its inputs give with the tool and the formulary at hand.</summary>
internal sealed class ReceiptComparison
{
    private const string ToolPath = "$.receipt.tool";
    private const string FormularyPath = "$.receipt.formulary";
    private const string ProtocolPath = "$.receipt.protocol";

    private ReceiptComparison(JsonElement saved, Formulary formulary)
    {
        var receipt = saved.GetProperty("receipt");
        Id = Member(saved, "id") is { ValueKind: JsonValueKind.String } id ? id.GetString() : null;
        (Formulary, SavedTool, SavedFormulary) = (formulary.Identity, Member(receipt, "tool"), Member(receipt, "formulary"));
        IsToolSame = SavedTool is { ValueKind: JsonValueKind.String } tool && tool.ValueEquals(DoseAssessor.ToolVersion);
        IsFormularySame = SavedFormulary is { } identity && JsonDifferences.Between(identity, Written(json => AnswerJson.WriteFormulary(json, Formulary))).Count == 0;
        (Protocol, SavedProtocol) = (formulary.Protocol, Member(receipt, "protocol"));
        IsProtocolSame = SavedProtocol is { } named
            ? named.ValueKind == JsonValueKind.Object && Protocol?.Identity is { } mine && IsText(named, "id", mine.Id) && IsText(named, "version", mine.Version) && IsText(named, "sha256", mine.Sha256)
            : Protocol is null;
    }

    /// <summary>The id of the saved answer, if it has one.</summary>
    public string? Id { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => IsToolSame && IsFormularySame && IsProtocolSame && Refused.Count == 0 && Differences.Count == 0;

    /// <summary>The version of the tool as saved.</summary>
    public JsonElement? SavedTool { get; }

    /// <summary>Whether the tool is of the same version.</summary>
    public bool IsToolSame { get; }

    /// <summary>The formulary as saved.</summary>
    public JsonElement? SavedFormulary { get; }

    /// <summary>The formulary at hand.</summary>
    public FormularyIdentity Formulary { get; }

    /// <summary>Whether the formulary is the same, by id, version and SHA-256.</summary>
    public bool IsFormularySame { get; }

    /// <summary>The local protocol as saved; null where none was in force.</summary>
    public JsonElement? SavedProtocol { get; }

    /// <summary>The local protocol at hand; null where none is in force.</summary>
    public ProtocolInForce? Protocol { get; }

    /// <summary>Whether the local protocol is the same, by id, version and SHA-256, or there is none on both sides.</summary>
    public bool IsProtocolSame { get; }

    /// <summary>Why the inputs of the receipt cannot be read now; empty where they can.</summary>
    public IReadOnlyList<RequestError> Refused { get; private init; } = [];

    /// <summary>Where the answer differs, tool, formulary and another protocol apart.</summary>
    public IReadOnlyList<JsonDifference> Differences { get; private init; } = [];

    /// <summary>The receipt of the answer as it is now; null where the inputs cannot be read.</summary>
    public Receipt? Now { get; private init; }

    /// <summary>Recomputes a saved answer that has a receipt with inputs.</summary>
    public static ReceiptComparison Of(JsonElement saved, Formulary formulary)
    {
        var inputs = saved.GetProperty("receipt").GetProperty("inputs");
        var (request, form) = ReceiptInputs.Read(inputs);
        var assessor = new DoseAssessor(formulary);
        if (Member(saved, "verdict") is null && Member(saved, "dose") is null && request.Dose is null)
        {
            var (screening, refused) = RequestAssessing.Screen(request, form, assessor);
            Action<Utf8JsonWriter, ScreeningAssessment> write = Member(saved, "planId") is null ? ScreeningJson.Write : PlanJson.Write;
            return screening is null
                ? new ReceiptComparison(saved, formulary) { Refused = refused }
                : Compared(saved, formulary, Written(json => write(json, screening)), screening.Receipt);
        }

        // Receipts of the first versions do not hold the id; the answer does.
        var whole = request with { Id = request.Id ?? (Member(saved, "id") is { ValueKind: JsonValueKind.String } id ? id.GetString() : null) };
        var (assessment, _, errors) = RequestAssessing.Assess(whole, form, assessor);
        return assessment is null
            ? new ReceiptComparison(saved, formulary) { Refused = errors }
            : Compared(saved, formulary, Written(json => AssessmentJson.Write(json, assessment, Row(saved))), assessment.Receipt);
    }

    private static ReceiptComparison Compared(JsonElement saved, Formulary formulary, JsonElement now, Receipt receipt)
    {
        // Of the same protocol the rest may differ: its review can be overdue since.
        var isProtocolSame = new ReceiptComparison(saved, formulary).IsProtocolSame;
        return new(saved, formulary)
        {
            Differences = JsonDifferences.Between(saved, now, isProtocolSame ? [ToolPath, FormularyPath] : [ToolPath, FormularyPath, ProtocolPath]),
            Now = receipt,
        };
    }

    private static bool IsText(JsonElement element, string name, string text) => Member(element, name) is { ValueKind: JsonValueKind.String } value && value.ValueEquals(text);

    /// <summary>The line of a batch: a place among others, no part of the answer, so it is taken as it is.</summary>
    private static long? Row(JsonElement saved) =>
        Member(saved, "row") is { ValueKind: JsonValueKind.Number } row && row.TryGetInt64(out var line) && line > 0 ? line : null;

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonFigures.Compact))
        {
            write(json);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
