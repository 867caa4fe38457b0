using System.Globalization;
using BenchmarkDotNet.Running;
using Dosing.Benchmarks;

// rows N [SEED]: invented orders to standard output. rewrite, copy: the yardsticks of docs/performance.md, input to output.
switch (args)
{
    case ["rows", var count, .. var seed]:
        using (var output = Console.OpenStandardOutput())
        {
            new RowsGenerator(seed is [var text] ? ulong.Parse(text, CultureInfo.InvariantCulture) : 1).Write(output, long.Parse(count, CultureInfo.InvariantCulture));
        }

        break;
    case ["rewrite" or "copy", var file]:
        using (var input = File.OpenRead(file))
        using (var output = Console.OpenStandardOutput())
        {
            (args[0] == "copy" ? (Action<Stream, Stream>)RowsRewriting.ByDocument : RowsRewriting.ByClass)(input, output);
        }

        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
        break;
}
