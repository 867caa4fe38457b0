using System.Text.Json;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>A request in JSON by section 6 of the contract, read by another reader than that of the program.</summary>
/// <param name="Order">The texts that verdict and depth rest on; null where they cannot be read.</param>
/// <param name="IsPlain">Whether there is nothing else in it, so that it must be read.</param>
internal sealed record StrictRequest(OrderTexts? Order, bool IsPlain)
{
    private static readonly string[] Texts = ["id", "drug", "dose", "route", "over", "weight", "weightSource", "age", "height", "sex", "for", "strength", "salt"];
    private static readonly string[] Lists = ["flags", "absent", "medications", "conditions"];
    private static readonly string[] Plain = ["id", "drug", "dose", "route", "over", "weight", "age", "for", "strength", "salt"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The request, or null where its form is refused.</summary>
    public static StrictRequest? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.EnumerateObject().All(IsRight) ? Of(root) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static StrictRequest Of(JsonElement root)
    {
        var order = Text(root, "drug") is { } drug && Text(root, "dose") is { } dose && Text(root, "route") is { } route && Text(root, "for") is { } intent
            ? new OrderTexts(drug, dose, route, Text(root, "over"), Text(root, "weight"), Text(root, "age"), intent, Text(root, "strength"), Text(root, "salt"))
            : null;
        return new(order, root.EnumerateObject().All(m => Plain.Contains(m.Name)));
    }

    private static bool IsRight(JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.String => Texts.Contains(member.Name) && member.Value.GetString() is not null,
        JsonValueKind.Array when member.Name == "given" => member.Value.EnumerateArray().All(g => g.ValueKind == JsonValueKind.Object && g.EnumerateObject().All(m => m.Name is "dose" or "ago" && IsText(m.Value))),
        JsonValueKind.Array => Lists.Contains(member.Name) && member.Value.EnumerateArray().All(IsText),
        JsonValueKind.Object => member.Name == "measurements" && member.Value.EnumerateObject().All(m => IsText(m.Value)),
        _ => false,
    };

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is not null;

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
