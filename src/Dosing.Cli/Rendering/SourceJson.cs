using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>Sources as JSON.</summary>
internal static class SourceJson
{
    /// <summary>Writes the sources as one object.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SourceAnswer> answers)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteObjects("sources", answers, answer => WriteAnswer(json, answer));
        json.WriteEndObject();
    }

    /// <summary>Writes the members of one source and what rests on it.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, SourceAnswer answer)
    {
        WriteMembers(json, answer.Source);
        json.WriteTexts("usedBy", answer.UsedBy);
    }

    /// <summary>Writes the members of one source.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Source source)
    {
        json.WriteString("id", source.Id);
        foreach (var (name, text) in SourceFacts.Of(source))
        {
            json.WriteText(name, text);
        }

        json.WriteBoolean("registeredProtocol", source.RegisteredProtocol);
        json.WriteFigure("doseLow", source.DoseLow);
        json.WriteFigure("doseUsual", source.DoseUsual);
        json.WriteFigure("doseHigh", source.DoseHigh);
        json.WriteTexts("otherRoutes", source.OtherRoutes);
        json.WriteTexts("withheldAsRecalled", source.WithheldAsRecalled);
    }
}
