using System.Globalization;
using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Pictures;

/// <summary>The pictures in the documents are those that the commands beside them draw.</summary>
public sealed partial class DocumentPictureTests
{
    private const string Accept = "DOSING_ACCEPT";

    [Theory]
    [InlineData("gap.svg", "gap --format svg")]
    [InlineData("compare.svg", "simulate --weight 70kg --age 45y --compare --until 4h --format svg")]
    public void A_picture_is_drawn_anew_the_same(string name, string command)
    {
        var file = Repository.PathTo("docs", "pictures", name);
        var drawn = Cli.Run(command.Split(' ')).Output;
        var (kept, now) = (Approved.Read(file, drawn), drawn);
        Assert.Equal(Number().Replace(kept, "#"), Number().Replace(now, "#"));

        // Levels may differ in their last digits from machine to machine, and with them a coordinate by its last place.
        Assert.All(Numbers(kept).Zip(Numbers(now)), pair => Assert.Equal(pair.First, pair.Second, 0.25));
    }

    private static IEnumerable<double> Numbers(string svg) => Number().Matches(svg).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
