using System.Text;
using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>A saved answer beside the answer of now, on a page.</summary>
internal sealed class ReceiptText(Page page, ReceiptComparison comparison)
{
    private const int LongestShown = 200;

    /// <summary>Writes the whole page.</summary>
    public static void Write(Page page, ReceiptComparison comparison)
    {
        var text = new ReceiptText(page, comparison);
        text.Head();
        text.Identity();
        text.Refused();
        text.Differences();
        text.Recomputed();
        page.Gap();
        page.Line(Phrases.HighAlert, Tone.Strong);
        page.Line(Phrases.IntendedUse, Tone.Quiet);
    }

    private void Head()
    {
        page.Line(comparison.Id is { } id ? $"Receipt of {ErrorText.Printable(id)}" : "Receipt", Tone.Strong, hanging: 2);
        page.Gap();
        if (comparison.IsSame)
        {
            page.Write(0, 2, ("SAME", Tone.Good), ("  The inputs of the receipt give the saved answer, member by member.", Tone.Plain));
            return;
        }

        var changed = new[]
        {
            (comparison.IsToolSame, "the version of the tool"),
            (comparison.IsFormularySame, "the formulary"),
            (comparison.IsProtocolSame, "the local protocol"),
            (comparison.Refused.Count == 0, "the inputs, which are not read now"),
            (comparison.Differences.Count == 0, comparison.Differences.Count == 1 ? "the answer, in 1 place" : $"the answer, in {comparison.Differences.Count} places"),
        }.Where(part => !part.Item1).Select(part => part.Item2);
        var kept = comparison.Refused.Count + comparison.Differences.Count == 0 ? " The answer is the same." : "";
        page.Write(0, 2, ("DIFFERS", Tone.Warning), ($"  What differs: {string.Join("; ", changed)}.{kept}", Tone.Plain));
    }

    private void Identity()
    {
        page.Gap();
        Row("Tool", comparison.IsToolSame, DoseAssessor.ToolVersion, comparison.SavedTool is { ValueKind: JsonValueKind.String } tool ? ErrorText.Printable(tool.GetString()!) : Shown(comparison.SavedTool));
        var now = comparison.Formulary;
        Row("Formulary", comparison.IsFormularySame, $"{now.Id} {now.Version}, SHA-256 {now.Sha256}", Saved(comparison.SavedFormulary));
        if (comparison.Protocol is not null || comparison.SavedProtocol is not null)
        {
            var protocol = comparison.Protocol?.Identity;
            Row("Protocol", comparison.IsProtocolSame, protocol is null ? "none" : ErrorText.Printable($"{protocol.Id} {protocol.Version}, SHA-256 {protocol.Sha256}"),
                comparison.SavedProtocol is null ? "none" : Saved(comparison.SavedProtocol));
        }
    }

    private void Row(string name, bool isSame, string now, string saved)
    {
        if (isSame)
        {
            page.Line($"{name,-9}  the same: {now}", hanging: 11);
            return;
        }

        page.Write(0, 11, ($"{name,-9}  ", Tone.Plain), ("saved ", Tone.Warning), (saved, Tone.Plain));
        page.Write(11, 11, ("now   ", Tone.Warning), (now, Tone.Plain));
    }

    private static string Saved(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } saved && Text(saved, "id") is { } id && Text(saved, "version") is { } version && Text(saved, "sha256") is { } hash
            ? ErrorText.Printable($"{id} {version}, SHA-256 {hash}")
            : Shown(element);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Refused()
    {
        if (comparison.Refused.Count == 0)
        {
            return;
        }

        page.Heading("Inputs that are not read now");
        foreach (var error in comparison.Refused)
        {
            var given = error.Given is null ? "" : $" '{ErrorText.Printable(error.Given)}'";
            page.Write(2, 4, ($"{ErrorText.Printable(error.Field)}{given}: ", Tone.Warning), (ErrorText.Printable(error.Message), Tone.Plain), ($" [{error.Code}]", Tone.Quiet));
        }
    }

    private void Differences()
    {
        if (comparison.Differences.Count == 0)
        {
            return;
        }

        page.Heading("Answer");
        foreach (var difference in comparison.Differences)
        {
            page.Line(ErrorText.Printable(difference.Path), Tone.Strong, 2, 4);
            page.Write(4, 10, ("saved ", Tone.Warning), (Shown(difference.Saved), Tone.Plain));
            page.Write(4, 10, ("now   ", Tone.Warning), (Shown(difference.Now), Tone.Plain));
        }
    }

    private void Recomputed()
    {
        if (comparison.Now is not { } now)
        {
            return;
        }

        page.Heading("Recomputed from");
        foreach (var input in now.Inputs)
        {
            page.Line($"{ErrorText.Printable(input.Field)}: {ErrorText.Printable(input.Typed)}{(input.Read == input.Typed ? "" : $" (read as {ErrorText.Printable(input.Read)})")}", indent: 2, hanging: 4);
        }

        if (now.Steps.Count > 0)
        {
            page.Heading("Steps");
        }

        foreach (var step in now.Steps)
        {
            page.Line($"{step.Symbol} = {QuantityFormat.Plain(step.Value)} {step.Unit}: {step.Formula}; {ErrorText.Printable(step.With)}", indent: 2, hanging: 4);
        }
    }

    /// <summary>A value as it stands in the JSON, shortened where it is long; the whole of it is in the JSON.</summary>
    private static string Shown(JsonElement? element)
    {
        if (element is not { } known)
        {
            return "nothing";
        }

        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, JsonFigures.Compact))
        {
            known.WriteTo(json);
        }

        var text = ErrorText.Printable(Encoding.UTF8.GetString(memory.ToArray()));
        return text.Length > LongestShown ? $"{text[..LongestShown]}... ({text.Length} characters)" : text;
    }
}
