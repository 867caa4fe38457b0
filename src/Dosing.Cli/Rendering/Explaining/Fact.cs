namespace Dosing.Cli.Rendering.Explaining;

/// <summary>One thing that is said of an id: a name and its lines; at least one.</summary>
internal sealed record Fact(string Name, IReadOnlyList<FactLine> Lines);

/// <summary>One line of a fact: a text, the ids that it points to, and what follows them; or something to type.</summary>
internal sealed record FactLine(string Text, IReadOnlyList<string> Ids, string Tail = "", bool IsTyped = false)
{
    /// <summary>The line on a page of text.</summary>
    public override string ToString() => string.Join(" ", new[] { Text, string.Join(", ", Ids) }.Where(part => part.Length > 0)) + Tail;
}

/// <summary>Collects facts in order; what says nothing is left out.</summary>
internal sealed class FactSheet
{
    private readonly List<Fact> _facts = [];

    /// <summary>The facts so far.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>A fact in words, on one or more lines; nothing for those that are empty.</summary>
    public FactSheet Say(string name, params IEnumerable<string?> lines) =>
        Say(name, lines.Where(l => !string.IsNullOrEmpty(l)).Select(l => new FactLine(l!, [])));

    /// <summary>A fact of lines that point to ids.</summary>
    public FactSheet Say(string name, IEnumerable<FactLine> lines)
    {
        FactLine[] said = [.. lines];
        if (said.Length > 0)
        {
            _facts.Add(new Fact(name, said));
        }

        return this;
    }

    /// <summary>A fact that is a list of ids; nothing where there is none.</summary>
    public FactSheet Point(string name, IEnumerable<string> ids)
    {
        string[] known = [.. ids];
        return known.Length > 0 ? Say(name, [new FactLine("", known)]) : this;
    }
}
