using System.Globalization;
using System.Text;

namespace Dosing.Benchmarks;

/// <summary>
/// Invented orders, the same for the same seed on every machine: of ten one holds an error, of three one says something of
/// the patient, some are ten times too high. They are no sample of any population.
/// </summary>
internal sealed class RowsGenerator(ulong seed)
{
    private static readonly (string Drug, string Route, string For, decimal Low, decimal High, string Unit, string[] Over)[] Orders =
    [
        ("ketamine", "intravenous", "depression", 0.5m, 1m, "mg/kg", ["40 min", "40 min", "60 min"]),
        ("ketamine", "intravenous", "acute-pain", 0.1m, 0.3m, "mg/kg", ["10 min", "15 min"]),
        ("ketamine", "intravenous", "procedural-sedation", 1m, 2m, "mg/kg", ["60 s", "2 min"]),
        ("ketamine", "intravenous", "anaesthesia-induction", 1m, 4.5m, "mg/kg", ["60 s"]),
        ("ketamine", "intramuscular", "procedural-sedation", 4m, 5m, "mg/kg", []),
        ("ketamine", "intramuscular", "depression", 0.5m, 1m, "mg/kg", []),
        ("ketamine", "sublingual", "depression", 50m, 300m, "mg", []),
        ("esketamine", "intranasal", "depression", 56m, 84m, "mg", []),
    ];

    private static readonly string[] Said =
    [
        "\"flags\":[\"not-fasted\"]", "\"flags\":[\"opioids\",\"hypertension-controlled\"]", "\"medications\":[\"rxnorm:1819\"]", "\"medications\":[\"diazepam\",\"atc:A02BC01\"]",
        "\"conditions\":[\"icd10:I10\"]", "\"conditions\":[\"icd10:F32.1\",\"icd10:E11.9\"]", "\"measurements\":{\"blood-pressure\":\"152/94 mmHg\"}",
        "\"measurements\":{\"blood-pressure\":\"128/76 mmHg\",\"spo2\":\"98 %\"}", "\"absent\":[\"pregnancy\",\"schizophrenia-or-psychosis\",\"open-globe-injury\"]",
    ];

    private ulong _state = seed;

    /// <summary>Writes rows as UTF-8, one a line.</summary>
    public void Write(Stream output, long rows)
    {
        var text = new StringBuilder();
        for (var row = 1L; row <= rows; row++)
        {
            Append(text, row);
            if (text.Length > 1 << 16 || row == rows)
            {
                output.Write(Encoding.UTF8.GetBytes(text.ToString()));
                text.Clear();
            }
        }
    }

    private void Append(StringBuilder text, long row)
    {
        var order = Orders[Below(Orders.Length)];
        var isError = Below(10) == 0;
        var value = order.Low + ((order.High - order.Low) * Below(21) / 20m);
        if (Below(20) == 0)
        {
            value *= Below(2) == 0 ? 10m : 0.2m;
        }

        var dose = decimal.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture) + " " + order.Unit;
        var fault = isError ? Below(5) : -1;
        dose = fault switch { 0 => dose.Replace('.', ',').Replace(" ", ",0 ", StringComparison.Ordinal), 1 => dose.Split(' ')[0], _ => dose };
        text.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"o{row}\",\"drug\":\"{order.Drug}\",\"dose\":\"{dose}\",\"route\":\"{(fault == 2 ? "intravenus" : order.Route)}\"");
        if (order.Over.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $",\"over\":\"{order.Over[Below(order.Over.Length)]}\"");
        }

        if (Below(12) > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $",\"weight\":\"{45 + Below(60)}.{Below(10)} kg\"");
        }

        text.Append(CultureInfo.InvariantCulture, $",\"age\":\"{18 + Below(65)} y\",\"sex\":\"{(Below(2) == 0 ? "female" : "male")}\"");
        text.Append(fault == 3 ? "" : $",\"for\":\"{order.For}\"");
        if (Below(3) == 0)
        {
            text.Append(',').Append(Said[Below(Said.Length)]);
        }

        text.Append(fault == 4 ? ",\"wieght\":\"70 kg\"}\n" : "}\n");
    }

    /// <summary>A number from zero to below a bound, by SplitMix64.</summary>
    private int Below(int bound)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)bound);
        }
    }
}
