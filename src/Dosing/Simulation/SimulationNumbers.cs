using System.Globalization;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Simulation;

/// <summary>The numbers that say how finely and how often is simulated: of this project, none of them clinical.</summary>
internal static class SimulationNumbers
{
    /// <summary>The most points of a curve.</summary>
    public const int MostPoints = 20_000;

    /// <summary>The most people.</summary>
    public const int MostPeople = 20_000;

    /// <summary>The most people times points times regimens.</summary>
    public const int MostPeoplePoints = 20_000_000;

    public const int DefaultPeople = 1_000;
    public const long DefaultSeed = 1;

    /// <summary>The longest name of a regimen.</summary>
    public const int LongestName = 40;

    private const int MostDigits = 18;

    private static Duration DefaultEvery => Duration.FromMinutes(1);

    /// <summary>How long is shown where nobody said it, and how much longer than the last dose it is at least.</summary>
    private static readonly (decimal Hours, decimal AfterLastDose) Shown = (8, 4);

    /// <summary>How long is shown and how finely; the default of the first lets every dose be seen.</summary>
    public static (Duration Until, Duration Every) ReadGrid(SimulationRequest request, IReadOnlyList<NamedRegimen> regimens, ErrorCollector errors)
    {
        var until = errors.Quantity<Duration>("until", request.Until, QuantityParser.TryReadDuration) ?? UntilOf(regimens);
        var every = errors.Quantity<Duration>("every", request.Every, QuantityParser.TryReadDuration) ?? DefaultEvery;
        if (every.Exact > until.Exact)
        {
            errors.Add(RequestErrorCodes.Contradiction, "every", request.Every, "The distance of two points is longer than the time that is shown.", "a shorter one");
        }
        else if (PointsOf(until, every) > MostPoints)
        {
            errors.Add(SimulationErrorCodes.TooMany, "every", request.Every, $"At most {MostPoints} points are simulated.", "a longer distance of two points, or a shorter time");
        }

        return (until, every);
    }

    /// <summary>The points of a curve, the first at zero.</summary>
    public static int PointsOf(Duration until, Duration every) => Math.Min((until.Exact / every.Exact).Truncate(), int.MaxValue - 1) + 1;

    private static Duration UntilOf(IReadOnlyList<NamedRegimen> regimens)
    {
        var last = regimens.SelectMany(r => r.Doses).Select(d => d.At.Exact + (d.Over?.Exact ?? Rational.Zero)).DefaultIfEmpty(Rational.Zero).Max();
        var hours = (last / 3600m).Truncate();
        var ends = hours + ((Rational)(decimal)hours * 3600m < last ? 1 : 0) + Shown.AfterLastDose;
        return Duration.FromHours(Math.Max(Shown.Hours, ends));
    }

    public static int ReadPeople(string? text, int points, int regimens, ErrorCollector errors)
    {
        var people = text is null ? DefaultPeople : Whole("people", text, errors);
        if (people is 0 or > MostPeople)
        {
            errors.Add(SimulationErrorCodes.TooMany, "people", text, $"From 1 to {MostPeople} people are drawn.", $"{DefaultPeople}");
        }
        else if (points <= MostPoints && people * points * regimens > MostPeoplePoints)
        {
            errors.Add(SimulationErrorCodes.TooMany, "people", text, $"People times points times regimens are at most {MostPeoplePoints}; here they are {people * points * regimens}.", "fewer people, or fewer points by every");
        }

        return people is > 0 and <= MostPeople ? (int)people : DefaultPeople;
    }

    public static long ReadSeed(string? text, ErrorCollector errors) => text is null ? DefaultSeed : Whole("seed", text, errors);

    /// <summary>Only ASCII digits, without a sign or a zero in front.</summary>
    private static long Whole(string field, string text, ErrorCollector errors)
    {
        if (text.Length is > 0 and <= MostDigits && text.All(char.IsAsciiDigit) && (text[0] != '0' || text.Length == 1))
        {
            return long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        errors.Add(SimulationErrorCodes.NotWhole, field, text, $"A whole number of at most {MostDigits} digits is wanted here.", "1000");
        return 1;
    }
}
