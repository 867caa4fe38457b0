using System.Globalization;
using System.Text.RegularExpressions;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>The rows of section 5 of the evidence, copied unchanged, by their first cell.</summary>
internal static partial class ProductRows
{
    private static readonly IReadOnlyDictionary<string, ProductRow> Rows = Read();

    /// <summary>The names of all rows, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Rows.Keys];

    /// <summary>The addresses of all rows, by the words of their link.</summary>
    public static ILookup<string, string> Links { get; } = Rows.Values.SelectMany(row => row.Links).ToLookup(link => link.Words, link => link.Address);

    public static ProductRow Row(string name) => Rows[name];

    private static Dictionary<string, ProductRow> Read()
    {
        using var stream = typeof(ProductRows).Assembly.GetManifestResourceStream("products.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim('|').Split('|')).ToDictionary(cells => cells[0].Trim(), cells => new ProductRow(Plain(cells[1]), cells[2].Trim()), StringComparer.Ordinal);
    }

    // The documents are plain ASCII, without marks.
    public static string Plain(string text) => text.Trim().Replace("**", "", StringComparison.Ordinal).Replace("≤", "<= ", StringComparison.Ordinal)
        .Replace("≥", ">= ", StringComparison.Ordinal).Replace("–", "-", StringComparison.Ordinal);

    /// <summary>The numbers of a text, each as it stands, without the comma of thousands.</summary>
    public static HashSet<decimal> Numbers(string text) =>
        [.. NumberPattern().Matches(text.Replace("1,000", "1000", StringComparison.Ordinal)).Select(number => decimal.Parse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex NumberPattern();
}

/// <summary>A row: what it says, and its status with the sources.</summary>
internal sealed partial record ProductRow(string Detail, string Sources)
{
    /// <summary>The sources and what is said after them, without the addresses.</summary>
    public string Remark => ProductRows.Plain(LinkPattern().Replace(Sources, "$1"));

    /// <summary>The sources that have an address.</summary>
    public (string Words, string Address)[] Links => [.. LinkPattern().Matches(Sources).Select(link => (link.Groups[1].Value, link.Groups[2].Value))];

    public bool Says(string text) => Detail.Contains(text, StringComparison.Ordinal) || Remark.Contains(text, StringComparison.Ordinal);

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)]*)\)")]
    private static partial Regex LinkPattern();
}
