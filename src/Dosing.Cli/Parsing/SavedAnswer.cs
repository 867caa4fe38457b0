using System.Text.Json;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>Reads an answer that was saved as JSON: one object with a receipt. What it lacks is said with what to do.</summary>
internal sealed class SavedAnswer
{
    /// <summary>The field that the errors of the whole file name.</summary>
    public const string Field = "file";

    private const string HowToSave = "save what dosing check --format json prints, or a row of dosing batch --detail full";

    private readonly List<RequestError> _errors = [];

    /// <summary>The answer, or every reason why there is none to recompute.</summary>
    public static (JsonElement? Answer, IReadOnlyList<RequestError> Errors) Read(ReadOnlyMemory<byte> bytes)
    {
        var reading = new SavedAnswer();
        JsonElement? answer = null;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            answer = document.RootElement.Clone();
            reading.CheckTexts(document.RootElement, JsonPlace.Root);
            reading.CheckReceipt(document.RootElement);
        }
        catch (JsonException error)
        {
            reading.Add(RequestErrorCodes.NotJson, Field, $"This is not one JSON object, at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.",
                "one saved answer; of the rows of a batch, one line");
        }
        catch (InvalidOperationException)
        {
            reading.Add(RequestErrorCodes.NotJson, Field, "A text in the JSON is not valid Unicode.", HowToSave);
        }

        return (reading._errors.Count > 0 ? null : answer, reading._errors);
    }

    /// <summary>No member stands twice, as nobody could say which counts; every text can be read.</summary>
    private void CheckTexts(JsonElement element, JsonPlace place)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject())
                {
                    var below = new JsonPlace(place, member.Name);
                    if (!seen.Add(member.Name))
                    {
                        Add(RequestErrorCodes.MemberDuplicate, below.ToString(), "The member stands twice.", HowToSave);
                    }

                    CheckTexts(member.Value, below);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    CheckTexts(item, new JsonPlace(place, index++));
                }

                break;
            case JsonValueKind.String:
                _ = element.GetString();
                break;
        }
    }

    private void CheckReceipt(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object)
        {
            Add(RequestErrorCodes.NotJson, Field, "This is not a JSON object.", HowToSave);
        }
        else if (!answer.TryGetProperty("receipt", out var receipt) || receipt.ValueKind != JsonValueKind.Object)
        {
            var (message, suggestion) = answer.TryGetProperty("errors", out _)
                ? ("This answer says what could not be read; nothing was judged, so there is nothing to recompute.", $"mend the request, then {HowToSave}")
                : ("This has no receipt, so it does not say what it was made from.", HowToSave);
            Add(RequestErrorCodes.RequiredMissing, "receipt", message, suggestion);
        }
        else if (!receipt.TryGetProperty("inputs", out var inputs) || inputs.ValueKind != JsonValueKind.Object)
        {
            Add(RequestErrorCodes.RequiredMissing, "receipt.inputs", "The receipt has no inputs, so the answer cannot be recomputed.", HowToSave);
        }
    }

    private void Add(string code, string field, string message, string suggestion) =>
        _errors.Add(new RequestError(code, field, null, message, suggestion));
}
