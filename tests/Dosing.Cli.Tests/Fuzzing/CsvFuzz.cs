using System.Text;
using Dosing.Cli.Batching;
using Dosing.Cli.Parsing;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>Tables of requests, against a reader of RFC 4180 that goes character by character.</summary>
internal static class CsvFuzz
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] Names = ["id", "drug", "dose", "route", "over", "weight", "age", "for", "strength", "salt", "sex", "flags", "given", "measurements.potassium"];
    private static readonly string[] Plain = Names[..10];
    private static readonly string[] Odd = ["", "nothing", "Drug", "drug", "dose", "measurements.", "measurements.nothing", "measurements", " dose", "weight\u200b", "\"id\"", "id\r"];
    private static readonly string[] Cells = ["", "\"\"", "\"", "\"5 mg\"", "\"5\"\" mg\"", "\"a,b\"", "\"a\nb\"", "5 mg\"", "\"5\" mg", ";", "10 mg@30 min", "10 mg@30 min;5 mg@1 h", "\u00b5g", "\0", "=1+1", "\r", "x"];

    public static FuzzTarget Target { get; } = new("csv", 130_000, Try);

    private static bool Try(Dice dice)
    {
        string[] names = [.. Names.Where(_ => !dice.OneIn(20)).OrderBy(_ => dice.Next())];
        if (dice.OneIn(6))
        {
            names[dice.Below(names.Length)] = dice.Of(Odd);
        }

        var order = RandomOrders.Of(dice.Next());
        var header = Noise(Encoding.UTF8.GetBytes(string.Join(",", names)), dice, 12);
        var row = Noise(Encoding.UTF8.GetBytes(string.Join(",", names.Select(n => dice.OneIn(30) ? dice.Of(Cells) : Cell(order, n, dice)))), dice, 3);
        var expectedHeader = Parts(header);
        if (!CsvColumns.TryRead(header, out var columns, out var errors))
        {
            FuzzFaultException.Unless(errors.Count > 0, "a header refused without an error", Shown(header));
            FuzzFaultException.Unless(expectedHeader is null || expectedHeader.Distinct().Count() < expectedHeader.Count || expectedHeader.Except(Names).Any(), "a header refused that the reference reads", Shown(header));
            return false;
        }

        FuzzFaultException.Unless(expectedHeader is not null && columns.Names.SequenceEqual(expectedHeader), "a header read otherwise than by the reference", Shown(header));
        var (request, formErrors) = new CsvRequests(columns).Read(row);
        var cells = Parts(row);
        var isRow = cells is not null && cells.Count == columns.Names.Count;
        FuzzFaultException.Unless(isRow == (formErrors.Count == 0), isRow ? "a row refused that the reference reads" : "a row read that the reference refuses", Shown(row));
        var members = isRow ? columns.Names.Zip(cells!).Where(c => c.Second.Length > 0).ToDictionary(c => c.First, c => c.Second) : [];
        return Judged.Against(request, formErrors, Of(members), members.Keys.All(k => Plain.Contains(k)), () => $"{Shown(header)}\n{Shown(row)}");
    }

    private static byte[] Noise(byte[] bytes, Dice dice, int oneIn) => dice.OneIn(oneIn) ? Mutation.Of(bytes, dice) : bytes;

    private static OrderTexts? Of(Dictionary<string, string> cells) =>
        cells.TryGetValue("drug", out var drug) && cells.TryGetValue("dose", out var dose) && cells.TryGetValue("route", out var route) && cells.TryGetValue("for", out var intent)
            ? new OrderTexts(drug, dose, route, cells.GetValueOrDefault("over"), cells.GetValueOrDefault("weight"), cells.GetValueOrDefault("age"), intent, cells.GetValueOrDefault("strength"), cells.GetValueOrDefault("salt"))
            : null;

    private static string Cell(OrderTexts order, string name, Dice dice)
    {
        var text = name switch
        {
            "drug" => order.Drug,
            "dose" => order.Dose,
            "route" => order.Route,
            "over" => order.Over,
            "weight" => order.Weight,
            "age" => order.Age,
            "for" => order.For,
            "strength" => order.Strength,
            "salt" => order.Salt,
            _ => null,
        } ?? "";
        return text.Contains(',', StringComparison.Ordinal) || dice.OneIn(6) ? $"\"{text}\"" : text;
    }

    /// <summary>The cells of one row: a quote opens a cell only at its beginning, two quotes within are one, nothing follows the closing one.</summary>
    private static List<string>? Parts(byte[] row)
    {
        string text;
        try
        {
            text = Utf8.GetString(row);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        text = text.EndsWith('\r') ? text[..^1] : text;
        var cells = new List<string>();
        for (var at = 0; ; at++)
        {
            var cell = new StringBuilder();
            if (at < text.Length && text[at] == '"')
            {
                for (at++; ; at++)
                {
                    if (at >= text.Length)
                    {
                        return null;
                    }

                    if (text[at] == '"' && (++at >= text.Length || text[at] != '"'))
                    {
                        break;
                    }

                    cell.Append(text[at]);
                }
            }
            else
            {
                for (; at < text.Length && text[at] != ','; at++)
                {
                    cell.Append(text[at]);
                }

                if (cell.ToString().Contains('"', StringComparison.Ordinal))
                {
                    return null;
                }
            }

            cells.Add(cell.ToString());
            if (at >= text.Length)
            {
                return cells;
            }

            if (text[at] != ',')
            {
                return null;
            }
        }
    }

    private static string Shown(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
