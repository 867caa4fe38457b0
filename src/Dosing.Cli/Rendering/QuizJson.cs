using System.Text.Json;
using Dosing.Clinical;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>A practice sheet in JSON. The order of a question can be given to <c>check --request</c> as it stands.</summary>
internal static class QuizJson
{
    /// <summary>Writes the whole sheet.</summary>
    public static void Write(Utf8JsonWriter json, QuizParts parts)
    {
        json.WriteStartObject();
        WriteHead(json, parts.Sheet);
        json.WriteString("sheet", parts.Name);
        json.WriteObjects("questions", parts.Sheet.Questions, question =>
        {
            WriteQuestion(json, question);
            if (parts.HasQuestions)
            {
                json.WriteTexts("hints", question.Hints);
                json.WriteObjects("options", question.Options, option =>
                {
                    json.WriteString("answer", option.Answer);
                    json.WriteText("meaning", option.Meaning.Length > 0 ? option.Meaning : null);
                });
            }

            if (parts.HasAnswers)
            {
                WriteAnswer(json, question);
                json.WriteObjects("wrong", QuizPhrases.Wrong(question), option =>
                {
                    json.WriteString("answer", option.Answer);
                    json.WriteText("why", option.Why);
                });
            }
        });
        WriteFoot(json, parts.Sheet);
        json.WriteEndObject();
    }

    /// <summary>Writes which sheet it is.</summary>
    public static void WriteHead(Utf8JsonWriter json, QuizSheet sheet)
    {
        var settings = sheet.Settings;
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteNumber("seed", settings.Seed);
        json.WriteNumber("count", settings.Count);
        json.WriteText("for", settings.Intent is { } intent ? Words.Intents.Word(intent) : null);
        json.WriteText("kind", settings.Kind is { } kind ? QuizKinds.Words.Word(kind) : null);
        json.WriteString("command", QuizPhrases.Command(sheet));
    }

    /// <summary>Writes number, kind, order and what is asked of it.</summary>
    public static void WriteQuestion(Utf8JsonWriter json, QuizQuestion question)
    {
        json.WriteNumber("number", question.Number);
        json.WriteString("kind", QuizKinds.Words.Word(question.Kind));
        WriteOrder(json, question.Order);
        json.WriteText("device", question.Device);
        json.WriteText("ask", question.Ask);
    }

    /// <summary>Writes what is right and why.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, QuizQuestion question)
    {
        json.WriteTexts("answers", question.Answers);
        json.WriteTexts("reasoning", question.Reasoning);
        json.WriteObjects("steps", question.Steps, step =>
        {
            json.WriteString("symbol", step.Symbol);
            json.WriteText("formula", step.Formula);
            json.WriteText("with", step.With);
            json.WriteFigure("value", step.Value);
            json.WriteString("unit", JsonFigures.Ucum(step.Unit));
        });
        json.WriteTexts("sources", question.Product is { } product ? [.. question.Sources, product.Id] : question.Sources);
    }

    /// <summary>Writes what made it.</summary>
    public static void WriteFoot(Utf8JsonWriter json, QuizSheet sheet)
    {
        json.WriteBoolean("highAlert", true);
        AnswerJson.WriteReceipt(json, QuizPhrases.Receipt(sheet));
    }

    private static void WriteOrder(Utf8JsonWriter json, DoseRequest order)
    {
        json.WriteStartObject("order");
        json.WriteText("drug", order.Drug);
        json.WriteText("dose", order.Dose);
        json.WriteText("route", order.Route);
        json.WriteText("over", order.Over);
        json.WriteText("weight", order.Weight);
        json.WriteText("age", order.Age);
        json.WriteText("for", order.For);
        json.WriteText("strength", order.Strength);
        json.WriteEndObject();
    }
}
