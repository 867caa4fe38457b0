namespace Dosing.Cli.Commands;

/// <summary>Places, as command and option with a stroke between, where the same value is typed.</summary>
internal sealed record CompletionValues(IReadOnlyList<string> Places, CompletedValue Value)
{
    /// <summary>All values of all options, each list of words once.</summary>
    public static IEnumerable<CompletionValues> Of(IReadOnlyList<CompletedCommand> tree) =>
        tree.SelectMany(c => c.Options.Where(o => o.Value is not null).Select(o => (Place: $"{c.At}/{o.Name.Word}", Value: o.Value!)))
            .GroupBy(p => (string.Join(' ', p.Value.Words), p.Value.IsFile))
            .Select(g => new CompletionValues([.. g.Select(p => p.Place)], g.First().Value));
}
