using System.Globalization;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>Reads what was asked for. Nothing is repaired, and all errors come at once.</summary>
public static class QuizReader
{
    /// <summary>Reads the settings of a sheet; what was not said is <see cref="QuizSettings"/>' own.</summary>
    public static ReadResult<QuizSettings> Read(QuizRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new ErrorCollector();
        var settings = new QuizSettings
        {
            Seed = Whole("seed", request.Seed, 0, QuizSettings.LargestSeed, errors) ?? QuizSettings.DefaultSeed,
            Count = (int)(Whole("count", request.Count, 1, QuizSettings.MostQuestions, errors) ?? QuizSettings.DefaultCount),
            Intent = errors.Word("for", request.For, Words.Intents),
            Kind = errors.Word("kind", request.Kind, QuizKinds.Words),
        };
        return errors.HasErrors ? new(errors.Errors) : new(settings);
    }

    /// <summary>A whole number written in digits alone, without a unit: it counts, and measures nothing.</summary>
    private static long? Whole(string field, string? text, long least, long most, ErrorCollector errors)
    {
        if (text is null)
        {
            return null;
        }

        var isDigits = text.Length > 0 && text.All(char.IsAsciiDigit);
        var code = text.Length == 0 ? ReadingErrorCodes.Empty
            : !isDigits ? ReadingErrorCodes.NotANumber
            : text.Length > 1 && text[0] == '0' ? ReadingErrorCodes.LeadingZero
            : !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most ? ReadingErrorCodes.OutOfRange
            : null;
        if (code is not null)
        {
            errors.Add(code, field, text, $"The {field} is a whole number from {Text(least)} to {Text(most)}, in digits alone.", $"for example {Text(Math.Max(least, 7))}");
            return null;
        }

        return long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Text(long number) => QuantityFormat.Number(number);
}
