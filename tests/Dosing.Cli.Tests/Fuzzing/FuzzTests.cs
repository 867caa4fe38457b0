using System.Globalization;
using Xunit.Abstractions;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>
/// Grammar-based fuzzing with seeds. A small part runs with every test; the long run is DOSING_FUZZ=10000000, with another
/// DOSING_SEED where one is wanted, and DOSING_FUZZ_ONE replays one execution (docs/safety/fuzzing.md).
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const long Usual = 6_000;

    private static readonly FuzzTarget[] Targets =
        [NumberFuzz.Target, RequestFuzz.Target, CsvFuzz.Target, DocumentFuzz.Protocol, DocumentFuzz.Course, DocumentFuzz.Regimen, CommandFuzz.Target];

    [Fact]
    public void No_hostile_input_breaks_the_program_or_is_read_where_the_contract_refuses_it()
    {
        if (Environment.GetEnvironmentVariable("DOSING_FUZZ_ONE") is { Length: > 0 } one)
        {
            var parts = one.Split(',');
            Assert.Null(Fuzzer.Once(Targets.Single(t => t.Name == parts[0]), ulong.Parse(parts[1], CultureInfo.InvariantCulture), ulong.Parse(parts[2], CultureInfo.InvariantCulture)).Fault);
            return;
        }

        var (executions, seed) = (Asked("DOSING_FUZZ") ?? Usual, (ulong)(Asked("DOSING_SEED") ?? 1));
        FuzzResult[] results = [.. Targets.Select(target => Fuzzer.Run(target, executions, seed))];
        output.WriteLine("| target | executions | of them read | seed | seconds | faults |");
        foreach (var result in results)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {result.Target.Name} | {result.Executions} | {result.Read} | {seed} | {result.Seconds:0} | {result.Faults.Count} |"));
        }

        Assert.True(results.All(r => r.Faults.Count == 0), string.Join("\n\n", results.SelectMany(r => r.Faults)));

        // Noise that leaves nothing whole would find nothing.
        Assert.All(results, r => Assert.True(r.Read > r.Executions / 50 && r.Read < r.Executions, $"{r.Target.Name}: {r.Read} of {r.Executions} were read"));
    }

    [Fact]
    public void Every_execution_belongs_to_a_target() => Assert.Equal(1_000_000, Targets.Sum(t => t.PerMillion));

    private static long? Asked(string variable) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
