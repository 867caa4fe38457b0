using System.Globalization;

namespace Dosing.Testing;

public class CommaCultureTests
{
    [Fact]
    public void The_tests_run_under_a_decimal_comma()
    {
        Assert.Equal(CommaCulture.Name, CommaCulture.Current.Name);
        Assert.Equal("1,5", 1.5.ToString(CommaCulture.Current));
        Assert.Equal(15, double.Parse("1.5", NumberStyles.Number, CommaCulture.Current));
    }

    [Fact]
    public async Task Other_threads_run_under_it_too()
    {
        var name = await Task.Run(() => CommaCulture.Current.Name);
        string? ofThread = null;
        var thread = new Thread(() => ofThread = CommaCulture.Current.Name);
        thread.Start();
        thread.Join();
        Assert.Equal(CommaCulture.Name, name);
        Assert.Equal(CommaCulture.Name, ofThread);
    }
}
