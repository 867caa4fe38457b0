using System.Text.Json;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Laws;

/// <summary>The same order by every door and in every order of saying has the same answer, byte for byte, refusals too.</summary>
public sealed class DoorsTests
{
    private const int Count = 120;

    [Fact]
    public void Options_in_any_order_and_a_request_with_its_members_in_any_order_give_the_same_answer()
    {
        for (var seed = 0UL; seed < Count; seed++)
        {
            var dice = new Dice(seed);
            var said = Said(RandomOrders.Of(seed), dice);
            var options = Cli.Run(["check", "--format", "json", .. said.OrderBy(_ => dice.Next()).SelectMany(Option)]);
            var request = Cli.RunWithInput(Request(said, dice, null), "check", "--request", "-", "--format", "json");
            Assert.Equal(options.Output, request.Output);
            Assert.Equal(options.ExitCode, request.ExitCode);

            // Half of it in the request, half as options.
            var (file, line) = (said.Where((_, i) => i % 2 == 0).ToList(), said.Where((_, i) => i % 2 == 1));
            Assert.Equal(request.Output, Cli.RunWithInput(Request(file, dice, null), ["check", "--request", "-", .. line.SelectMany(Option), "--format", "json"]).Output);
        }
    }

    [Fact]
    public void A_row_of_a_table_a_line_of_requests_and_a_request_give_the_same_answer()
    {
        // An empty cell is not given, and a request can say an empty text: that is the one thing a table cannot say.
        var orders = Enumerable.Range(1000, Count).Select(seed => (Seed: (ulong)seed, Said: Said(RandomOrders.Of((ulong)seed), new Dice((ulong)seed))))
            .Where(o => o.Said.All(s => s.Text.Length > 0)).ToArray();
        string[] names = ["id", .. orders.SelectMany(o => o.Said).Select(s => s.Member).Distinct()];
        var table = $"{string.Join(',', names)}\n{string.Concat(orders.Select(o => string.Join(',', names.Select(n => Cell(o.Said, n, o.Seed))) + "\n"))}";
        var lines = string.Concat(orders.Select(o => Request(o.Said, new Dice(o.Seed), $"r{o.Seed}") + "\n"));
        var ofTable = Cli.RunWithInput(table, "batch", "-", "--from", "csv", "--detail", "full").Output;
        Assert.Equal(Cli.RunWithInput(lines, "batch", "-", "--detail", "full").Output, ofTable);
        foreach (var (row, order) in Json.Lines(ofTable).Zip(orders).Where((_, i) => i % 20 == 0))
        {
            var single = Json.Read(Cli.RunWithInput(Request(order.Said, new Dice(order.Seed), $"r{order.Seed}"), "check", "--request", "-", "--format", "json").Output);
            Assert.True(single.TryGetProperty("errors", out var errors)
                ? JsonElement.DeepEquals(errors, row.GetProperty("errors")) : JsonElement.DeepEquals(single, row), $"{row}");
        }
    }

    private static List<(string Member, string Text)> Said(OrderTexts order, Dice dice)
    {
        (string, string?)[] all =
        [
            ("drug", order.Drug), ("dose", order.Dose), ("route", order.Route), ("for", order.For), ("over", order.Over), ("weight", order.Weight), ("age", order.Age),
            ("strength", order.Strength), ("salt", order.Salt), ("sex", dice.Of("male", "female", null)), ("height", dice.Of("178 cm", "5ft 11in", null)), ("weightSource", dice.Of("stated", null, null)),
        ];
        return [.. all.Where(m => m.Item2 is not null).Select(m => (m.Item1, m.Item2!)).OrderBy(_ => dice.Next())];
    }

    private static string[] Option((string Member, string Text) said) => [$"--{(said.Member == "weightSource" ? "weight-source" : said.Member)}", said.Text];

    private static string Request(IEnumerable<(string Member, string Text)> said, Dice dice, string? id) =>
        $"{{{string.Join(",", said.Concat(id is null ? [] : [("id", id)]).OrderBy(_ => dice.Next()).Select(m => $"{JsonSerializer.Serialize(m.Item1)}:{JsonSerializer.Serialize(m.Item2)}"))}}}";

    private static string Cell(IEnumerable<(string Member, string Text)> said, string name, ulong seed)
    {
        var text = name == "id" ? $"r{seed}" : said.FirstOrDefault(s => s.Member == name).Text ?? "";
        return text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
    }
}
