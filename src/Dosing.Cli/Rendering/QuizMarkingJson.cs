using System.Text.Json;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Marked answers in JSON.</summary>
internal static class QuizMarkingJson
{
    /// <summary>Writes the whole marking.</summary>
    public static void Write(Utf8JsonWriter json, QuizMarking marking)
    {
        json.WriteStartObject();
        QuizJson.WriteHead(json, marking.Sheet);
        json.WriteStartObject("score");
        json.WriteNumber("right", marking.Right);
        json.WriteNumber("answered", marking.Marks.Count);
        json.WriteNumber("unanswered", marking.Unanswered);
        json.WriteEndObject();
        json.WriteObjects("marks", marking.Marks, mark =>
        {
            QuizJson.WriteQuestion(json, mark.Question);
            json.WriteText("given", mark.Given);
            json.WriteBoolean("right", mark.IsRight);
            json.WriteText("why", mark.Why);
            QuizJson.WriteAnswer(json, mark.Question);
        });
        QuizJson.WriteFoot(json, marking.Sheet);
        json.WriteEndObject();
    }
}
