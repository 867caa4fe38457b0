using System.Buffers;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>One answer as it was typed and read.</summary>
/// <param name="Number">The number of the question.</param>
/// <param name="Given">The text as typed.</param>
/// <param name="Answer">The word in its own spelling, or the volume as typed.</param>
internal sealed record QuizAnswer(int Number, string Given, string Answer);

/// <summary>Reads <c>1=within,2=0.7mL</c>: nothing is repaired, and all errors come at once.</summary>
internal sealed class QuizAnswerReader(QuizSheet sheet, Func<QuizKind, IReadOnlyList<string>> vocabulary)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly ErrorCollector _errors = new();

    /// <summary>The answers in the order of the questions.</summary>
    public (IReadOnlyList<QuizAnswer> Answers, IReadOnlyList<RequestError> Errors) Read(string text)
    {
        var answers = new List<QuizAnswer>();
        foreach (var part in Parts(text))
        {
            if (ReadOne(part) is { } answer)
            {
                if (answers.Any(a => a.Number == answer.Number))
                {
                    _errors.Add(RequestErrorCodes.MemberDuplicate, Field(answer.Number), part, "This question is answered twice.", "one answer for each question");
                }

                answers.Add(answer);
            }
        }

        return ([.. answers.OrderBy(a => a.Number)], _errors.Errors);
    }

    private QuizAnswer? ReadOne(string part)
    {
        var at = part.IndexOf('=', StringComparison.Ordinal);
        if (at < 0)
        {
            _errors.Add(RequestErrorCodes.RequiredMissing, "answer", part, "An answer is the number of its question, then =, then the answer.", "for example 1=within");
            return null;
        }

        if (QuestionOf(part[..at]) is not { } question)
        {
            _errors.Add(ReadingErrorCodes.OutOfRange, "answer", part, $"The sheet has the questions 1 to {sheet.Questions.Count}; its number stands before the =.", "for example 1=within");
            return null;
        }

        var given = part[(at + 1)..];
        var answer = question.Kind == QuizKind.Volume ? ReadVolume(question, given) : ReadWord(question, given);
        return answer is null ? null : new QuizAnswer(question.Number, given, answer);
    }

    private string? ReadVolume(QuizQuestion question, string given)
    {
        if (!DoseReader.TryRead(given, out var dose, out var error))
        {
            // The reader speaks of a dose and its units; here only mL will do.
            var isUnit = error.Code is ReadingErrorCodes.UnitMissing or ReadingErrorCodes.UnitUnknown or ReadingErrorCodes.NumberMissing;
            _errors.Add(error.Code, Field(question.Number), given, isUnit ? "The answer is a volume in mL, with its unit." : error.Message, isUnit ? "for example 0.7 mL" : error.Suggestion);
            return null;
        }

        if (dose is not ProposedDose.OfVolume)
        {
            _errors.Add(ReadingErrorCodes.UnitKind, Field(question.Number), given, "The answer is a volume in mL.", "for example 0.7 mL");
            return null;
        }

        return given;
    }

    private string? ReadWord(QuizQuestion question, string given)
    {
        var words = vocabulary(question.Kind);
        if (words.FirstOrDefault(w => w.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } word)
        {
            return word;
        }

        _errors.UnknownWord(Field(question.Number), given, words, $"one of {string.Join(", ", question.Options.Select(o => o.Answer))}");
        return null;
    }

    private QuizQuestion? QuestionOf(string number) =>
        number.Length is > 0 and <= 3 && !number.AsSpan().ContainsAnyExcept(Digits) && number[0] != '0'
            ? sheet.Questions.FirstOrDefault(q => QuantityFormat.Number(q.Number) == number) : null;

    private static string Field(int number) => $"answer[{QuantityFormat.Number(number)}]";

    /// <summary>
    /// The answers, parted at the commas behind which a number and an equals sign stand. A comma inside a number does
    /// not part it, so that the reader of numbers can say what is wrong with it.
    /// </summary>
    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',' && BeginsAnAnswer(text.AsSpan(i + 1)))
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static bool BeginsAnAnswer(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExcept(Digits);
        return digits > 0 && rest[digits] == '=';
    }
}
