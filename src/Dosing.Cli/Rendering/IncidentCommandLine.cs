using Dosing.Preparation;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>The command line that shows an incident, as a person would type it; the texts of the order stand in it unchanged.</summary>
internal static class IncidentCommandLine
{
    /// <summary>The whole line.</summary>
    public static string Of(IncidentScript script) => script switch
    {
        IncidentScript.OfOrder order => Check(order.Request),
        IncidentScript.OfRefusal refusal => Check(refusal.Request),
        IncidentScript.OfTable table => Table(table.Rows),
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "This kind of script is not known."),
    };

    private static string Check(DoseRequest request)
    {
        (string Option, string? Text)[] options =
        [
            ("drug", request.Drug), ("dose", request.Dose), ("strength", request.Strength), ("route", request.Route), ("over", request.Over), ("weight", request.Weight),
            ("weight-source", request.WeightSource), ("age", request.Age), ("for", request.For), .. request.Flags.Select(f => ("flag", (string?)f)),
        ];
        return "dosing check " + string.Join(" ", options.Where(o => o.Text is not null).Select(o => $"--{o.Option} {Quoted(o.Text!)}"));
    }

    private static string Table(IReadOnlyList<RateTableRow> rows) =>
        $"printf '%s\\n' 'weight,rate,strength,printed' {string.Join(" ", rows.Select(r => $"'{r.Weight},{r.Dose},{r.Strength},{r.Printed}'"))} | dosing verify-table -";

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
