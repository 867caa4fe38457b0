using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests;

public sealed class HostileOptionTests
{
    private static readonly string[] Options =
    [
        "--drug", "--dose", "--route", "--over", "--weight", "--weight-source", "--age", "--height", "--sex", "--for", "--strength", "--salt", "--flag", "--absent",
        "--medication", "--condition", "--measure", "--given", "--request", "--format", "--profile", "--today", "--exit-zero", "--no-color", "--nosuch", "-x",
    ];

    private static readonly string[] Fragments =
    [
        "", " ", "5", "0.5", "mg", "mg/kg", "kg", "min", "h", "ketamine", "intravenous", "depression", "@", "@/", "=", "-", "--", ",", ".", "/", "%", "µ", "μg", "\u0000", "\u001b[2J",
        "\u009b31m", "\n", "\r", "\t", "\u202e", "\ufeff", "\ud800", "\udc00", "😀", "½", "５", "٣", "e9", "∞", "{", "}", "\"", "'", "\\", "rxnorm:", "atc:", "icd10:", "potassium=", "~", "NaN", "0x10", "I", "ı", "ſ", "\u212a",
        "99999999999999999999999999999999", "true", "json", "[diagram]", "$(x)", "*",
    ];

    private static readonly Gen<string> Texts =
        from length in Gen.Choose(0, 5)
        from parts in Gen.Elements(Fragments).ArrayOf(length)
        select string.Concat(parts);

    private static readonly Gen<string[]> CommandLines =
        from count in Gen.Choose(1, 5)
        from pairs in (from option in Gen.Elements(Options) from text in Texts select new[] { option, text }).ArrayOf(count)
        from usual in Gen.Elements(true, false)
        select (string[])[.. usual ? Order.Usual.Check() : ["check"], .. pairs.SelectMany(p => p)];

    [Fact]
    public void No_text_in_any_option_is_an_internal_error_or_acts_on_a_terminal() =>
        Properties.ForAll(CommandLines, words =>
        {
            var result = Cli.Run(words);
            Assert.InRange(result.ExitCode, 0, 4);
            Terminals.ReadAsWritten(result.Error);
            Terminals.AreLeftAlone(result.Output);
            Assert.True(result.ExitCode != 2 || result.Output.Length == 0 || Json.Read(result.Output).TryGetProperty("errors", out _));
            Assert.True(result.ExitCode == 2 || result.Error.Length == 0);
        }, count: 3000);

    [Fact]
    public void No_text_in_one_field_is_read_as_another() =>
        Properties.ForAll(from option in Gen.Elements(Options[..12]) from text in Texts select (option, text), typed =>
        {
            string[] words = [.. Order.Usual.Check("--format", "json")];
            var at = Array.IndexOf(words, typed.option);
            string[] changed = at < 0 ? [.. words, typed.option, typed.text] : [.. words[..(at + 1)], typed.text, .. words[(at + 2)..]];
            var result = Cli.Run(changed);
            if (result.ExitCode != 2 && Json.TryRead(result.Output) is { } answer)
            {
                var field = typed.option == "--weight-source" ? "weightSource" : typed.option[2..];
                Assert.Equal(typed.text, answer.GetProperty("receipt").GetProperty("inputs").GetProperty(field).Text("typed"));
            }
        });

    [Theory]
    [Trait("Hazard", "H-94")]
    [InlineData("check", "--bogus\u001b[2J")]
    [InlineData("check", "--today", "\u001b[31m")]
    [InlineData("check", "--format", "\u001b[31m")]
    [InlineData("check", "--exit-zero=\u001b[31m")]
    [InlineData("check", "--dose", "5mg", "\u009b2J")]
    [InlineData("\u001b]0;title\u0007")]
    [InlineData("sources", "\u001b[2J")]
    [InlineData("sources", "zarate2006", "\u202ezarate")]
    [InlineData("batch")]
    [InlineData("batch", "-", "\u001b[2J")]
    [InlineData("check", "line\nbreak")]
    [InlineData("check", "\0")]
    public void A_usage_error_never_passes_terminal_escapes_on(params string[] words)
    {
        var result = Cli.Run(words);
        Refusal.InText(result);
        Terminals.ReadAsWritten(result.Error);
    }

    [Fact]
    public void A_protocol_with_a_hostile_name_is_shown_without_its_escapes()
    {
        var result = Cli.Run(Order.Usual.Check("--protocol", "\u001b[2J\u202e"));
        Assert.Equal(5, result.ExitCode);
        Terminals.ReadAsWritten(result.Error);
    }

    [Theory]
    [InlineData("--dose", "\u202e35mg")]
    [InlineData("--drug", "\u2066ketamine\u2069")]
    [InlineData("--flag", "\u200bbuprenorphine")]
    public void An_echo_never_turns_the_direction_of_reading(string option, string text)
    {
        string[] without = ["check", .. new[] { "--drug", "ketamine", "--dose", "35mg", "--route", "oral", "--for", "depression" }.Chunk(2).Where(p => p[0] != option).SelectMany(p => p)];
        var result = Cli.Run([.. without, option, text]);
        Refusal.InText(result);
        Terminals.ReadAsWritten(result.Error);
    }
}
