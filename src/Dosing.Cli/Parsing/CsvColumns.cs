using System.Diagnostics.CodeAnalysis;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>The columns of a table of requests: the names of the members, and <c>measurements.NAME</c>.</summary>
internal sealed class CsvColumns
{
    private const string Measurement = "measurements.";
    private const int MostWithNearWords = 100;

    private static readonly string[] Known =
    [
        .. RequestMembers.TextNames, .. RequestMembers.ListNames, "given",
        .. MeasurementNames.All.Prepend("blood-pressure").Select(name => Measurement + name),
    ];

    private CsvColumns(IReadOnlyList<string> names) => Names = names;

    /// <summary>The names, in the order in which they stand.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads a header; a name that is unknown or stands twice spoils the whole file.</summary>
    public static bool TryRead(ReadOnlySpan<byte> header, [NotNullWhen(true)] out CsvColumns? columns, out IReadOnlyList<RequestError> errors)
    {
        columns = null;
        var names = new List<string>();
        if (!CsvCells.TryPart(header, names, out var fault))
        {
            errors = [new RequestError(RequestErrorCodes.NotCsv, "header", null, fault, "id,drug,dose,route,...")];
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        errors = [.. names.Where(name => !seen.Add(name)).Distinct().Select(Twice), .. names.Where(n => !Known.Contains(n)).Distinct().Select(Unknown)];
        columns = errors.Count == 0 ? Of(names) : null;
        return columns is not null;
    }

    /// <summary>The columns of names that were read before.</summary>
    public static CsvColumns Of(IReadOnlyList<string> names) => new(names);

    /// <summary>The name of the measurement of a column, or null.</summary>
    public static string? MeasurementOf(string column) =>
        column.StartsWith(Measurement, StringComparison.Ordinal) ? column[Measurement.Length..] : null;

    private static RequestError Twice(string name) =>
        new(RequestErrorCodes.MemberDuplicate, "header", name, "The column stands twice.", "give it once");

    private static RequestError Unknown(string name, int before)
    {
        // Looking for near words is slow, and nobody reads more than the first errors.
        var near = before < MostWithNearWords ? NearWords.To(name, Known) : [];
        return new(RequestErrorCodes.MemberUnknown, "header", name, "There is no such column.",
            near.Count > 0 ? string.Join(" or ", near) : "the names of the JSON request, such as dose, route, weight, age, for");
    }
}
