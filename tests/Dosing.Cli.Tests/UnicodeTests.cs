using System.Text;
using System.Text.Json;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests;

public sealed class UnicodeTests
{
    private static readonly FsCheck.Gen<string> Scalars =
        from length in Gen.Choose(0, 12)
        from runes in Gen.Frequency(
            (4, Gen.Choose(0, 0x7F)), (3, Gen.Choose(0x80, 0x3FF)), (3, Gen.Choose(0x2000, 0x206F)), (2, Gen.Choose(0x400, 0xD7FF)),
            (2, Gen.Choose(0xE000, 0xFFFF)), (2, Gen.Choose(0x10000, 0x10FFFF))).ArrayOf(length)
        select string.Concat(runes.Select(r => new Rune(r).ToString()));

    [Fact]
    public void Any_id_comes_back_as_it_went_in() =>
        Properties.ForAll(Scalars, id =>
        {
            var request = With(id, Order.Usual.Json());
            var result = Cli.RunWithInput(request, "check", "--request", "-", "--format", "json");
            Assert.Equal(0, result.ExitCode);
            Terminals.AreLeftAlone(result.Output);
            Assert.Equal(id, Json.Read(result.Output).Text("id"));
            var row = Cli.RunWithInput(request + "\n", "batch", "-").Output;
            Terminals.AreLeftAlone(row);
            Assert.Equal(id, Json.Lines(row).Single().Text("id"));
        }, count: 400);

    [Fact]
    public void Any_text_in_any_field_is_echoed_as_valid_json() =>
        Properties.ForAll(from text in Scalars from field in Gen.Elements("drug", "dose", "route", "over", "weight", "age", "for", "sex", "nosuch") select (text, field), c =>
        {
            var request = $"{{{JsonSerializer.Serialize(c.field)}:{JsonSerializer.Serialize(c.text)}}}";
            var errors = Refusal.InJson(Cli.RunWithInput(request, "check", "--request", "-", "--format", "json"));
            var error = errors.FirstOrDefault(e => e.Text("field") == c.field && e.Text("code") != "required-missing");
            if (error.ValueKind == JsonValueKind.Object)
            {
                Assert.Equal(c.text, error.Text("given"));
            }

            Refusal.InText(Cli.RunWithInput(request, "check", "--request", "-"));
        });

    [Fact]
    public void Any_name_of_a_member_is_echoed_as_valid_json() =>
        Properties.ForAll(Scalars.Where(s => s.Length > 0 && !"id drug dose route over weight age height sex for strength salt flags absent given".Split(' ').Contains(s)), name =>
        {
            var errors = Refusal.InJson(Cli.RunWithInput($"{{{JsonSerializer.Serialize(name)}:\"x\"}}", "check", "--request", "-", "--format", "json"));
            Assert.Contains(errors, e => e.Text("field") == name && e.Text("code") == "member-unknown");
        });

    [Fact]
    public void Half_a_character_typed_as_an_option_becomes_valid_json() =>
        Assert.All(new[] { "\ud800", "x\udc00", "\ud800\ud800", "35mg\udfff" }, text =>
        {
            var errors = Refusal.InJson(Cli.Run((Order.Usual with { Dose = text }).Check("--format", "json")));
            Assert.Contains('\ufffd', errors[0].Text("given"));
            Refusal.InText(Cli.Run((Order.Usual with { Dose = text }).Check()));
        });

    private static string With(string id, string request) => $"{{\"id\":{JsonSerializer.Serialize(id)},{request[1..]}";
}
