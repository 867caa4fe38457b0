namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>The sheet as a markdown document with room for initials and signatures.</summary>
internal sealed class ReviewMarkdown(ReviewSheet sheet, bool isUk)
{
    private readonly MarkdownText _text = new(isUk);

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        var identity = sheet.Identity;
        _text.Line("# Clinical content review");
        _text.Line($"Formulary `{identity.Id}` {identity.Version}, {identity.Date}: {Escape(identity.Title)}.", $"SHA-256 `{identity.Sha256}`. A signature is for the content with this hash and no other.");
        _text.Line("Made by `dosing formulary review`. Do not edit it: sign a copy. A test compares it with the formulary.");
        _text.Section("How to review",
        [
            "1. Open the source at its address and find the number. Do not trust this sheet, and do not trust the program.",
            "2. Compare value, unit, drug, route, age and duration. Look for a newer edition of the source.",
            "3. Put your initials where it agrees. Leave it empty and write beside it where it does not; then [report it](report-a-wrong-number.md).",
            "4. A second person reads the same rows and signs apart. What was not initialled was not reviewed.",
        ]);
        _text.Section("Signatures",
        [
            "| | first reader | second reader |",
            "| --- | --- | --- |",
            "| name | | |",
            "| profession, registration number | | |",
            "| sections reviewed | | |",
            "| sections not reviewed | | |",
            "| local sources that differ | | |",
            "| date, signature | | |",
        ]);
        _text.Section("Sections",
        [
            "| section | items | rows | initials |",
            "| --- | --- | --- | --- |",
            .. sheet.Sections.Select(s => FormattableString.Invariant($"| {Escape(s.Title)} | {s.Items.Count} | {s.Items.Sum(i => i.Rows.Count)} | |")),
        ]);
        foreach (var section in sheet.Sections)
        {
            _text.Line($"## {Escape(section.Title)}");
            _text.Line(section.Note);
            foreach (var item in section.Items)
            {
                Write(item);
            }
        }

        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void Write(ReviewItem item)
    {
        _text.Line($"### {Escape(item.Id)}");
        _text.Line($"{Escape(item.Name)}");
        if (item.Bases.Count > 0)
        {
            _text.Line([.. item.Bases.Select(b => $"- {Basis(b)}")]);
        }

        var isSaid = item.Rows.Any(r => r.Bases.Count > 0 || r.How.Length > 0);
        string[] head = isSaid ? ["| | value | rests on | how it was reached | initials |", "| --- | --- | --- | --- | --- |"] : ["| | value | initials |", "| --- | --- | --- |"];
        _text.Line([.. head, .. item.Rows.Select(r => isSaid
            ? $"| {Escape(r.Name)} | {Escape(r.Value)} | {string.Join(", ", r.Bases.Select(b => Escape(b.Source)))} | {Escape(r.How)} | |"
            : $"| {Escape(r.Name)} | {Escape(r.Value)} | |")]);
    }

    private static string Basis(ReviewBasis basis) =>
        $"{Escape(basis.Source)}{(basis.Address is { } address ? $" <{address}>" : "")} ({basis.Verification}){(basis.Fact is { } fact ? $": {Escape(fact)}" : "")}";

    private static string Escape(string text) => MarkdownText.Escape(text);
}
