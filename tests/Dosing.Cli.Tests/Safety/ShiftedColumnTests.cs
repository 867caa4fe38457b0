namespace Dosing.Cli.Tests.Safety;

/// <summary>A table whose cells have moved: every exchange of two cells, and every shift of the row, of a sound order.</summary>
public sealed class ShiftedColumnTests
{
    private static readonly (string Column, string Cell)[] Sound =
    [
        ("drug", "ketamine"), ("dose", "0.5 mg/kg"), ("route", "intravenous"), ("over", "40 min"), ("weight", "70 kg"), ("weightSource", "stated"), ("age", "45 y"),
        ("height", "178 cm"), ("sex", "female"), ("for", "depression"), ("strength", "50 mg/mL"), ("salt", "hydrochloride"), ("flags", "opioids"), ("absent", "pregnancy"),
        ("medications", "diazepam"), ("conditions", "icd10:I25.1"), ("measurements.potassium", "4.1 mmol/L"), ("measurements.qtc", "430 ms"), ("given", "10 mg@30 min"),
    ];

    [Fact]
    [Trait("Hazard", "H-13")]
    public void Cells_that_change_places_are_an_error_or_change_nothing()
    {
        List<(string What, string[] Cells)> rows = [];
        for (var i = 0; i < Sound.Length; i++)
        {
            for (var j = i + 1; j < Sound.Length; j++)
            {
                var cells = Sound.Select(s => s.Cell).ToArray();
                (cells[i], cells[j]) = (cells[j], cells[i]);
                rows.Add(($"{Sound[i].Column} and {Sound[j].Column}", cells));
            }
        }

        // The two columns of flags hold words of one kind: nothing can tell them apart.
        Assert.Equal(["flags and absent"], Read(rows));
    }

    [Fact]
    public void A_row_that_is_shifted_by_any_number_of_columns_is_an_error() => Assert.Empty(Read(Enumerable.Range(1, Sound.Length - 1).Select(by =>
        ($"shifted by {by}", Sound.Select((_, i) => Sound[(i + by) % Sound.Length].Cell).ToArray()))));

    [Fact]
    public void The_row_itself_is_read() => Assert.Single(Read([("itself", Sound.Select(s => s.Cell).ToArray())]));

    /// <summary>What was done to the rows that were read all the same.</summary>
    private static string[] Read(IEnumerable<(string What, string[] Cells)> rows)
    {
        var all = rows.ToArray();
        var table = string.Join(',', Sound.Select(s => s.Column)) + "\n" + string.Concat(all.Select(r => string.Join(',', r.Cells) + "\n"));
        var answers = Json.Lines(Cli.RunWithInput(table, "batch", "-", "--from", "csv").Output);
        Assert.Equal(all.Length, answers.Length);
        return [.. all.Zip(answers).Where(pair => !pair.Second.TryGetProperty("errors", out _)).Select(pair => pair.First.What)];
    }
}
