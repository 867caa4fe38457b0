using System.Text.Json;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What an id means as JSON, schema version 1.</summary>
internal static class ExplainJson
{
    /// <summary>Writes every meaning of one id as one object.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Explained> meanings)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("id", meanings[0].Id);
        json.WriteObjects("meanings", meanings, meaning =>
        {
            json.WriteString("kind", meaning.Kind);
            meaning.WriteMembers(json);
        });
        json.WriteEndObject();
    }

    /// <summary>Writes the ids of every kind with what they are called.</summary>
    public static void WriteList(Utf8JsonWriter json, IReadOnlyList<Explained> all)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteObjects("ids", all, meaning =>
        {
            json.WriteString("id", meaning.Id);
            json.WriteString("kind", meaning.Kind);
            json.WriteText("name", meaning.Name);
        });
        json.WriteEndObject();
    }
}
