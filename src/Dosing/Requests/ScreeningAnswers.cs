using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Requests;

/// <summary>What was said for the screening. What is in none of the lists is unknown.</summary>
/// <param name="Flags">Entries said to be present by their id; distinct.</param>
/// <param name="Absent">Entries said to be absent; distinct.</param>
/// <param name="Matches">Entries said to be present by a name or a code.</param>
/// <param name="UnknownCodes">Codes that are well-formed and stand under no entry, as typed.</param>
/// <param name="Measurements">Measured values.</param>
public sealed record ScreeningAnswers(
    IReadOnlyList<ScreeningEntry> Flags,
    IReadOnlyList<ScreeningEntry> Absent,
    IReadOnlyList<ScreeningMatch> Matches,
    IReadOnlyList<string> UnknownCodes,
    IReadOnlyList<MeasuredAnswer> Measurements)
{
    /// <summary>Nothing was said.</summary>
    public static ScreeningAnswers None { get; } = new([], [], [], [], []);

    /// <summary>Values that were not measured but follow from a course of sessions; possibly empty.</summary>
    public IReadOnlyList<ReckonedValue> Reckoned { get; init; } = [];

    /// <summary>Whether nothing was said; an unknown code says nothing.</summary>
    public bool IsEmpty => Flags.Count + Absent.Count + Matches.Count + Measurements.Count + Reckoned.Count == 0;
}

/// <summary>A value that follows from a course of sessions, and the line that judges it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Line">The line of it.</param>
/// <param name="Value">The value in the unit of the line.</param>
/// <param name="From">What it follows from, in words.</param>
public sealed record ReckonedValue(ScreeningEntry Entry, ThresholdLine Line, Rational Value, string From);

/// <summary>The entries that one name or code stands for.</summary>
/// <param name="Typed">What was typed, with its field: <c>medication rxnorm:1819</c>.</param>
/// <param name="Entries">The entries; at least one. More than one under the same prefix or drug leaves open which is meant.</param>
public sealed record ScreeningMatch(string Typed, IReadOnlyList<ScreeningEntry> Entries)
{
    /// <summary>Whether it leaves open which of several entries is meant.</summary>
    public bool IsAmbiguous => Entries.Count > 1;
}

/// <summary>A measured value as typed and as read.</summary>
/// <param name="Name">The name under which it was given, in lower case: <c>blood-pressure</c> gives two.</param>
/// <param name="Typed">What was typed, with its name: <c>potassium 2.9 mmol/L</c>.</param>
/// <param name="Value">The value.</param>
public sealed record MeasuredAnswer(string Name, string Typed, Measurement Value);
