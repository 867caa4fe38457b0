using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>The clinical content of a formulary, row by row, for a person who compares it with its sources and signs.</summary>
internal sealed record ReviewSheet(FormularyIdentity Identity, IReadOnlyList<ReviewSection> Sections)
{
    /// <summary>The sheet of a formulary: everything that a judgement can rest on, and the sources last.</summary>
    public static ReviewSheet Of(Formulary formulary) => new(formulary.Identity,
    [
        ReviewRanges.Of(formulary),
        ReviewRanges.Ceilings(formulary),
        ReviewLadders.Of(formulary),
        ReviewRules.Of(formulary),
        ReviewItems.Products(formulary),
        .. ReviewItems.Screening(formulary),
        ReviewItems.Combinations(formulary),
        ReviewItems.Plans(formulary),
        ReviewSources.Of(formulary),
    ]);
}

/// <summary>Items of one kind; at least one.</summary>
internal sealed record ReviewSection(string Title, string Note, IReadOnlyList<ReviewItem> Items);

/// <summary>One thing with an id: its rows, and everything that they rest on; possibly nothing.</summary>
internal sealed record ReviewItem(string Id, string Name, IReadOnlyList<ReviewRow> Rows, IReadOnlyList<ReviewBasis> Bases)
{
    /// <summary>An item whose rows say what each of them rests on; all of it stands at its head once.</summary>
    public ReviewItem(string id, string name, IReadOnlyList<ReviewRow> rows)
        : this(id, name, rows, [.. rows.SelectMany(r => r.Bases).Distinct()])
    {
    }
}

/// <summary>One statement to be compared: what it is, its value with the unit, what it rests on, and how it was reached.</summary>
internal sealed record ReviewRow(string Name, string Value, IReadOnlyList<ReviewBasis> Bases, string How)
{
    /// <summary>A statement that does not say by itself what it rests on.</summary>
    public ReviewRow(string name, string value)
        : this(name, value, [], "")
    {
    }
}

/// <summary>Something to be opened and read: the id or the name of a source, its address, how it was verified, and what it says.</summary>
internal sealed record ReviewBasis(string Source, string? Address, string Verification, string? Fact = null)
{
    /// <summary>A source of doses by its id.</summary>
    public static ReviewBasis Of(string id, Formulary formulary) =>
        formulary.FindSource(id) is { } source ? new(id, source.Address, source.Verification) : new(id, null, "");

    /// <summary>Sources of doses by their ids.</summary>
    public static ReviewBasis[] Of(IEnumerable<string> ids, Formulary formulary) => [.. ids.Select(id => Of(id, formulary))];

    /// <summary>Lines of evidence.</summary>
    public static ReviewBasis[] Of(IEnumerable<EvidenceLine> evidence) =>
        [.. evidence.Select(e => new ReviewBasis(e.Source, e.Address, Explaining.EvidencePhrases.Word(e.Status), e.Fact))];
}
