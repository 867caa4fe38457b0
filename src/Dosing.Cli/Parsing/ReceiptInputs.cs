using System.Text.Json;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>Rebuilds a request from the inputs of a receipt: the texts as typed. What was read from them then is not used.</summary>
internal sealed class ReceiptInputs
{
    private const string Measurement = "measurements.";

    private readonly List<RequestError> _errors = [];
    private readonly RequestMembers _members = new();
    private IReadOnlyList<string> _given = [];

    /// <summary>The request, as far as it can be rebuilt, with all that stands in the way.</summary>
    public static (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(JsonElement inputs)
    {
        var reading = new ReceiptInputs();
        foreach (var input in inputs.EnumerateObject())
        {
            reading.ReadInput(input.Name, input.Value);
        }

        return (reading._members.ToRequest([.. reading._given.Select(Given)]), reading._errors);
    }

    private void ReadInput(string name, JsonElement value)
    {
        var place = Array.IndexOf(RequestMembers.AllNames, name);
        if (RequestMembers.IsText(place))
        {
            if (Typed(name, value) is { } text)
            {
                _members.SetText(place, text);
            }
        }
        else if (RequestMembers.IsList(place))
        {
            _members.SetList(place, ReadList(name, value));
        }
        else if (name == "given")
        {
            _given = ReadList(name, value);
        }
        else if (name.StartsWith(Measurement, StringComparison.Ordinal))
        {
            if (Typed(name, value) is { } text)
            {
                _members.AddMeasurement(name[Measurement.Length..], text);
            }
        }
        else
        {
            _errors.Add(new RequestError(RequestErrorCodes.MemberUnknown, name, null, "There is no such input.", null));
        }
    }

    private List<string> ReadList(string name, JsonElement value)
    {
        var typed = new List<string>();
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (Typed(name, item) is { } text)
                {
                    typed.Add(text);
                }
            }
        }
        else
        {
            _errors.Add(new RequestError(RequestErrorCodes.NotText, name, null, "A list of inputs is wanted here.", """[{"typed":"...","read":"..."}]"""));
        }

        return typed;
    }

    private string? Typed(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("typed", out var typed) && typed.ValueKind == JsonValueKind.String)
        {
            return typed.GetString();
        }

        _errors.Add(new RequestError(RequestErrorCodes.NotText, name, null, "The text as typed is missing here.", """{"typed":"...","read":"..."}"""));
        return null;
    }

    /// <summary>A dose and a time that were read hold no @, so the first one parts them.</summary>
    private static GivenDoseText Given(string typed) =>
        typed.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? new(typed[..at], typed[(at + 1)..]) : new(typed, null);
}
