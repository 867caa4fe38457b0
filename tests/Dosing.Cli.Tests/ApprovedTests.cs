using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests;

/// <summary>Whole outputs as they were approved by a person who read them.</summary>
public sealed partial class ApprovedTests
{
    private const string Accept = "DOSING_ACCEPT";
    private const string Program = " dosing ";

    public static TheoryData<string, string> Outputs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadAllLines(PathTo("approved-commands.txt")).Where(l => !l.StartsWith('#')))
            {
                data.Add(line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(Program, StringComparison.Ordinal) + Program.Length)..]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_output_is_the_approved_one(string name, string line)
    {
        var parts = line.Split(" < ");
        var stdin = parts.Length > 1 ? File.ReadAllText(PathTo("Inputs", parts[1])) : "";
        var result = Cli.RunWithInput(stdin, parts[0].Split(' '));
        var actual = Masked(result.Output + result.Error);
        var file = Path.Combine(Folder(), name);
        var approved = Approved.Read(file, actual);
        Assert.True(approved == actual, $"Approved/{name} differs from: dosing {line}\n{FirstDifference(approved, actual)}\nRead the whole output. If it is right, accept it: {Accept}=1 dotnet test tests/Dosing.Cli.Tests --filter {nameof(ApprovedTests)}");
    }

    [Fact]
    public void No_approved_file_is_left_over() =>
        Assert.Equal(Outputs.Select(row => (string)row[0]).Order(), Directory.GetFiles(Folder()).Select(f => Path.GetFileName(f)).Order());

    /// <summary>The hash of the formulary changes with every word of it, the version of the tool with every release.</summary>
    private static string Masked(string output) =>
        ToolVersion().Replace(Hash().Replace(output, "<sha256>"), "<version>").Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FirstDifference(string approved, string actual)
    {
        var (left, right) = (approved.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).FirstOrDefault(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {at + 1}\napproved: {left.ElementAtOrDefault(at)}\nprinted:  {right.ElementAtOrDefault(at)}";
    }

    private static string Folder() => PathTo("Approved");

    private static string PathTo(params string[] names) => Repository.PathTo(["tests", "Dosing.Cli.Tests", .. names]);

    [GeneratedRegex(@"\b[0-9a-f]{64}\b|(?<=SHA-256 )[0-9a-f]{16}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"(?<=^dosing )\d+\.\d+\.\d+|(?<=""tool"": ""?)\d+\.\d+\.\d+", RegexOptions.Multiline)]
    private static partial Regex ToolVersion();
}
