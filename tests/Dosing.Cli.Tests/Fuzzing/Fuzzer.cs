using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>One door of the program that is tried with hostile input.</summary>
/// <param name="Name">What it is called in the table and in a replay.</param>
/// <param name="PerMillion">Its part of a million executions.</param>
/// <param name="Try">Makes one input and tries it; throws where the program does what it must not.</param>
internal sealed record FuzzTarget(string Name, int PerMillion, Action<Dice> Try);

/// <summary>What one target did in a run.</summary>
internal sealed record FuzzResult(FuzzTarget Target, long Executions, double Seconds, IReadOnlyList<string> Faults);

/// <summary>Runs targets: every execution has its own seed, so that a fault is replayed alone.</summary>
internal static class Fuzzer
{
    private const int MostFaults = 20;
    private const int Block = 256;

    /// <summary>Runs a target its part of a number of executions.</summary>
    public static FuzzResult Run(FuzzTarget target, long executions, ulong seed)
    {
        var count = Math.Max(1, executions * target.PerMillion / 1_000_000);
        var faults = new List<string>();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Parallel.For(0, (count + Block - 1) / Block, block =>
        {
            for (var i = block * Block; i < Math.Min(count, (block + 1) * Block); i++)
            {
                if (Fault(target, seed, (ulong)i) is { } fault)
                {
                    lock (faults)
                    {
                        if (faults.Count < MostFaults)
                        {
                            faults.Add(fault);
                        }
                    }
                }
            }
        });
        return new(target, count, watch.Elapsed.TotalSeconds, faults);
    }

    /// <summary>Tries one execution again.</summary>
    public static string? Fault(FuzzTarget target, ulong seed, ulong number)
    {
        try
        {
            target.Try(new Dice(unchecked((seed * 0x9E3779B97F4A7C15) ^ (number * 0xD1B54A32D192ED03))));
            return null;
        }
        catch (Exception error)
        {
            var where = error is FuzzFaultException ? "" : error.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Dosing.", StringComparison.Ordinal))?.Trim();
            return $"DOSING_FUZZ_ONE={target.Name},{seed},{number}: {error.GetType().Name}: {error.Message} {where}";
        }
    }
}

/// <summary>The program did what it must not.</summary>
internal sealed class FuzzFaultException(string what, string input) : Exception($"{what}: {input}")
{
    /// <summary>Fails where something does not hold.</summary>
    public static void Unless(bool holds, string what, string input)
    {
        if (!holds)
        {
            throw new FuzzFaultException(what, input);
        }
    }
}
