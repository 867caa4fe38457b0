using System.Text.Json;
using Dosing.Cli.Commands;

namespace Dosing.Cli.Rendering;

/// <summary>What a printed table got wrong, as JSON: how many cells were verified, and the wrong ones.</summary>
internal static class RateTableJson
{
    /// <summary>Writes the check as one object.</summary>
    public static void Write(Utf8JsonWriter json, RateTableCheck check)
    {
        json.WriteStartObject();
        json.WriteNumber("cells", check.Cells);
        json.WriteObjects("wrong", check.Wrong, cell =>
        {
            json.WriteNumber("row", cell.Row.Number);
            json.WriteText("printed", cell.Row.Printed);
            json.WriteText("right", cell.Right);
        });
        json.WriteEndObject();
    }
}
