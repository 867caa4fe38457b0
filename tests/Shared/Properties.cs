using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Dosing.Testing;

/// <summary>Runs a law as a property in a plain fact: 1,000 cases from a known seed, so that a failure names how to replay it.</summary>
public static class Properties
{
    /// <summary>Checks that a law holds for every generated case. FSCHECK_MAXTEST runs more cases, FSCHECK_REPLAY=seed,gamma the same again.</summary>
    public static void ForAll<T>(Gen<T> cases, Action<T> law, int count = 1000, [CallerMemberName] string name = "")
    {
        var replay = Environment.GetEnvironmentVariable("FSCHECK_REPLAY");
        if (int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_MAXTEST"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked))
        {
            count = asked;
        }

        var start = replay is { Length: > 0 } ? Parse(replay) : new Rnd((ulong)Random.Shared.NextInt64());
        var config = Config.Default
            .WithName(name)
            .WithMaxTest(count)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(start, FSharpOption<int>.None)))
            .WithRunner(new Runner(FormattableString.Invariant($"{start.Seed},{start.Gamma}")));
        Check.One(config, Prop.ForAll(Arb.From(cases), law));
    }

    private static Rnd Parse(string replay)
    {
        var parts = replay.Split(',');
        return new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private sealed class Runner(string start) : IRunner
    {
        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, FsCheck.TestResult result)
        {
            if (!result.IsPassed)
            {
                var text = FsCheck.Runner.onFinishedToString(name, result).TrimEnd();
                var inner = result is FsCheck.TestResult.Failed { Item4: Outcome.Failed failure } ? failure.Item : null;
                throw new PropertyFailedException($"{text}\nreplay: FSCHECK_REPLAY={start} dotnet test --filter {name}", inner);
            }
        }
    }
}

/// <summary>A law does not hold.</summary>
public sealed class PropertyFailedException(string message, Exception? inner) : Exception(message, inner);
