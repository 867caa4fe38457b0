using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>One door of the program that is tried with hostile input.</summary>
/// <param name="Name">What it is called in the table and in a replay.</param>
/// <param name="PerMillion">Its part of a million executions.</param>
/// <param name="Try">Makes one input and tries it: whether it was read, or refused as it should be. Throws where the program does what it must not.</param>
internal sealed record FuzzTarget(string Name, int PerMillion, Func<Dice, bool> Try);

/// <summary>What one target did in a run; how much was read tells whether the noise leaves anything whole.</summary>
internal sealed record FuzzResult(FuzzTarget Target, long Executions, long Read, double Seconds, IReadOnlyList<string> Faults);

/// <summary>Runs targets: every execution has its own seed, so that a fault is replayed alone.</summary>
internal static class Fuzzer
{
    private const int MostFaults = 20;
    private const int Block = 256;

    /// <summary>Runs a target its part of a number of executions.</summary>
    public static FuzzResult Run(FuzzTarget target, long executions, ulong seed)
    {
        var count = Math.Max(1, executions * target.PerMillion / 1_000_000);
        var (faults, read) = (new List<string>(), 0L);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Parallel.For(0, (count + Block - 1) / Block, block =>
        {
            var ofBlock = 0;
            for (var i = block * Block; i < Math.Min(count, (block + 1) * Block); i++)
            {
                var (wasRead, fault) = Once(target, seed, (ulong)i);
                ofBlock += wasRead ? 1 : 0;
                if (fault is not null)
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

            Interlocked.Add(ref read, ofBlock);
        });
        return new(target, count, read, watch.Elapsed.TotalSeconds, faults);
    }

    /// <summary>Tries one execution again.</summary>
    public static (bool WasRead, string? Fault) Once(FuzzTarget target, ulong seed, ulong number)
    {
        try
        {
            return (target.Try(new Dice(unchecked((seed * 0x9E3779B97F4A7C15) ^ (number * 0xD1B54A32D192ED03)))), null);
        }
        catch (Exception error)
        {
            var where = error is FuzzFaultException ? "" : error.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Dosing.", StringComparison.Ordinal))?.Trim();
            return (false, $"DOSING_FUZZ_ONE={target.Name},{seed},{number}: {error.GetType().Name}: {error.Message} {where}");
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
