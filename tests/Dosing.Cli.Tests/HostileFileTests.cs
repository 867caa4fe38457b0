namespace Dosing.Cli.Tests;

public sealed class HostileFileTests
{
    public static TheoryData<string> Commands => ["check", "batch", "receipt", "verify-table"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_missing_file_is_an_error_that_names_it(string command) =>
        Assert.Contains("nosuchfile.json", Named(command, Path.Combine("nosuchfolder", "nosuchfile.json")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_directory_is_not_a_file(string command) => Assert.Contains("directory", Named(command, AppContext.BaseDirectory), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_name_with_a_null_character_is_no_file(string command) => Named(command, "order\0.json");

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_name_that_is_empty_or_too_long_is_no_file(string command)
    {
        Named(command, "");
        Named(command, new string('x', 5000));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_name_with_terminal_escapes_is_shown_without_them(string command) =>
        Assert.Contains("\\u001b[2J", Named(command, "\u001b[2J\u0007\u009b31m"), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_opens_and_cannot_be_read_is_unreadable_input()
    {
        // On other systems there is no such file, which is unreadable just the same.
        Named("check", "/proc/self/mem");
    }

    [Fact]
    public void A_file_with_a_null_character_in_its_text_is_refused()
    {
        using var file = new TempFile([.. "{\"dose\":\""u8, 0, .. "35mg\"}"u8]);
        Named("check", file.Name);
    }

    private static string Named(string command, string file)
    {
        string[] words = command == "check" ? ["check", "--request", file] : [command, file];
        var result = Cli.Run(words);
        Refusal.InText(result);
        return result.Error;
    }
}
