using System.Text;

namespace Dosing.Cli.Tests;

public sealed class HostileRequestTests
{
    private const int TenMegabytes = 10_000_000;
    private const string Start = """{"drug":"ketamine","route":"intravenous","over":"40min","weight":"70kg","age":"45y","for":"depression",""";

    public static TheoryData<string, string> Malformed => new()
    {
        { """{"dose":"35mg","dse":"1mg"}""", "dse member-unknown" },
        { """{"dose":"35mg","Drug":"ketamine"}""", "Drug member-unknown" },
        { """{"dose":"35mg","weight-source":"stated"}""", "weight-source member-unknown" },
        { """{"dose":"35mg","dose":"35mg"}""", "dose member-duplicate" },
        { """{"dose":"35mg","d\u006fse":"35mg"}""", "dose member-duplicate" },
        { """{"dose":"35mg","flags":["buprenorphine"],"flags":[]}""", "flags member-duplicate" },
        { """{"dose":"35mg","measurements":{"potassium":"4 mmol/L","potassium":"5 mmol/L"}}""", "measurements.potassium member-duplicate" },
        { """{"dose":"35mg","measurements":{"potassium":"4 mmol/L","POTASSIUM":"5 mmol/L"}}""", "measurements.POTASSIUM member-duplicate" },
        { """{"dose":"35mg","given":[{"dose":"1mg","dose":"1mg","ago":"1h"}]}""", "given[0].dose member-duplicate" },
        { """{"dose":"35mg","given":[{"dose":"1mg","ago":"1h","ago":"2h"}]}""", "given[0].ago member-duplicate" },
        { """{"dose":"35mg","given":[{"dose":"1mg","ago":"1h","route":"oral"}]}""", "given[0].route member-unknown" },
        { """{"dose":"35mg","given":[{"dose":"1mg"}]}""", "given[0].ago required-missing" },
        { """{"dose":"35mg","given":[{"ago":"1h"}]}""", "given[0].dose required-missing" },
        { """{"dose":"35mg","given":[{"dose":1,"ago":"1h"}]}""", "given[0].dose not-text" },
        { """{"dose":"35mg","given":[{"dose":null,"ago":"1h"}]}""", "given[0].dose not-text" },
        { """{"dose":"35mg","given":["1mg"]}""", "given[0] not-text" },
        { """{"dose":"35mg","given":{"dose":"1mg","ago":"1h"}}""", "given not-text" },
        { """{"dose":"35mg","given":null}""", "given not-text" },
        { """{"dose":"35mg","measurements":["potassium"]}""", "measurements not-text" },
        { """{"dose":"35mg","measurements":{"potassium":4.1}}""", "measurements.potassium not-text" },
        { """{"dose":"35mg","measurements":{"potassium":null}}""", "measurements.potassium not-text" },
        { """{"dose":"35mg","measurements":{"ciwa":{}}}""", "measurements.ciwa not-text" },
        { """{"dose":null}""", "dose not-text" },
        { """{"dose":35}""", "dose not-text" },
        { """{"dose":true}""", "dose not-text" },
        { """{"dose":["35mg"]}""", "dose not-text" },
        { """{"dose":{"value":"35mg"}}""", "dose not-text" },
        { """{"dose":"35mg","id":7}""", "id not-text" },
        { """{"dose":"35mg","flags":"buprenorphine"}""", "flags not-text" },
        { """{"dose":"35mg","flags":[["buprenorphine"]]}""", "flags not-text" },
        { """{"dose":"35mg","flags":[null]}""", "flags not-text" },
        { """{"dose":"35mg","medications":{"a":[1,{"b":2}]}}""", "medications not-text" },
        { """{"dose":""}""", "dose empty" },
        { """{"dose":"35mg\u0000"}""", "dose space" },
        { """{"dose":"35mg\u001b[31m"}""", "dose space" },
        { """{"dose":"35\u202emg"}""", "dose space" },
        { """{"dose":"35\u00a0mg"}""", "dose space" },
    };

    public static TheoryData<string, byte[]> NotJson => new()
    {
        { "empty", [] },
        { "spaces", "  \n\n"u8.ToArray() },
        { "null", "null"u8.ToArray() },
        { "a text", "\"ketamine\""u8.ToArray() },
        { "a number", "35"u8.ToArray() },
        { "a list", "[{}]"u8.ToArray() },
        { "not closed", "{\"dose\":\"35mg\""u8.ToArray() },
        { "not closed in a list", "{\"flags\":["u8.ToArray() },
        { "not closed in measurements", "{\"measurements\":{\"ciwa\":"u8.ToArray() },
        { "not closed in a text", "{\"dose\":\"35"u8.ToArray() },
        { "a comma too many", "{\"dose\":\"35mg\",}"u8.ToArray() },
        { "a comment", "{/* */\"dose\":\"35mg\"}"u8.ToArray() },
        { "single quotation marks", "{'dose':'35mg'}"u8.ToArray() },
        { "garbage behind", "{\"dose\":\"35mg\"}x"u8.ToArray() },
        { "two objects", "{\"dose\":\"35mg\"}{\"dose\":\"36mg\"}"u8.ToArray() },
        { "two lines of objects", "{\"dose\":\"35mg\"}\n{\"dose\":\"36mg\"}\n"u8.ToArray() },
        { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"dose\":\"35mg\"}")).ToArray() },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes("{\"dose\":\"35mg\"}") },
        { "invalid UTF-8 in a text", [.. "{\"dose\":\"35"u8, 0xFF, 0xFE, .. "mg\"}"u8] },
        { "invalid UTF-8 in a name", [.. "{\"do"u8, 0xC3, .. "se\":\"35mg\"}"u8] },
        { "an overlong form", [.. "{\"id\":\""u8, 0xC0, 0xAF, .. "\"}"u8] },
        { "a surrogate in UTF-8", [.. "{\"id\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8] },
        { "a lone high surrogate", "{\"id\":\"\\ud800\"}"u8.ToArray() },
        { "a lone low surrogate", "{\"dose\":\"\\udc00mg\"}"u8.ToArray() },
        { "a lone surrogate in a name", "{\"\\ud800\":\"x\"}"u8.ToArray() },
        { "a lone surrogate in a list", "{\"flags\":[\"\\ud800\"]}"u8.ToArray() },
        { "a raw control character", "{\"dose\":\"35\u0007mg\"}"u8.ToArray() },
        { "a depth of 1000 lists", Encoding.ASCII.GetBytes($"{{\"flags\":{new string('[', 1000)}{new string(']', 1000)}}}") },
        { "a depth of 1000 objects", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"x\":", 1000)) + "1" + new string('}', 1000)) },
        { "binary", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x1B, 0x5B, 0x32, 0x4A] },
        { "zeros", new byte[4096] },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_member_is_named_with_its_code(string members, string error)
    {
        var request = Start + members[1..];
        Assert.Equal([error], Refusal.Codes(Refusal.InJson(Cli.RunWithInput(request, "check", "--request", "-", "--format", "json"))));
        Refusal.InText(Cli.RunWithInput(request, "check", "--request", "-"));
    }

    [Theory]
    [MemberData(nameof(NotJson))]
    public void What_is_no_json_object_is_refused_as_that(string what, byte[] bytes)
    {
        Assert.NotEqual("", what);
        var errors = Refusal.InJson(Cli.Run(["check", "--request", "-", "--format", "json"], bytes));
        Assert.Equal(["request not-json"], Refusal.Codes(errors));
        Refusal.InText(Cli.Run(["check", "--request", "-"], bytes));
    }

    [Fact]
    public void Options_do_not_mend_a_request_that_is_no_json() =>
        Refusal.InText(Cli.RunWithInput("{", [.. Order.Usual.Check(), "--request", "-"]));

    [Fact]
    public void A_request_with_a_byte_order_mark_is_read_as_the_same_request_without_it()
    {
        byte[] plain = Encoding.UTF8.GetBytes(Order.Usual.Json());
        byte[] marked = [0xEF, 0xBB, 0xBF, .. plain];
        string[] check = ["check", "--request", "-", "--format", "json"];
        Assert.Equal(Cli.Run(check, plain).Output, Cli.Run(check, marked).Output);
        Assert.Equal(Cli.Run(["batch", "-"], plain).Output, Cli.Run(["batch", "-"], marked).Output);
    }

    [Fact]
    public void White_space_around_and_inside_the_object_is_read() =>
        Assert.Equal(0, Cli.RunWithInput("\r\n\t " + Order.Usual.Json().Replace(",", " ,\r\n ", StringComparison.Ordinal) + "\n\n", "check", "--request", "-").ExitCode);

    [Theory]
    [InlineData("id")]
    [InlineData("drug")]
    [InlineData("dose")]
    [InlineData("route")]
    [InlineData("weight")]
    [InlineData("nosuchmember")]
    public void A_field_of_ten_megabytes_is_refused_or_read_and_echoed_in_part(string field)
    {
        var request = $$"""{"{{field}}":"{{new string('x', TenMegabytes)}}"}""";
        var result = Cli.RunWithInput(request, "check", "--request", "-");
        Refusal.InText(result);
        Assert.True(result.ErrorBytes.Length < 10_000, $"{result.ErrorBytes.Length} bytes of message");
    }

    [Theory]
    [InlineData("9")]
    [InlineData("0")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1 ")]
    public void Ten_megabytes_of_digits_are_refused_at_once(string repeated)
    {
        var digits = string.Concat(Enumerable.Repeat(repeated, TenMegabytes / repeated.Length));
        var errors = Refusal.InJson(Cli.RunWithInput($"{Start}\"dose\":\"{digits}mg\"}}", "check", "--request", "-", "--format", "json"));
        var error = Assert.Single(errors);
        Assert.Equal("dose", error.Text("field"));
        Assert.True(Encoding.UTF8.GetByteCount(error.ToString()) < 2000, "the echo is not cut");
    }

    [Fact]
    public void An_echo_that_is_cut_inside_a_pair_of_surrogates_is_still_unicode()
    {
        foreach (var before in Enumerable.Range(110, 15))
        {
            var text = new string('x', before) + string.Concat(Enumerable.Repeat("😀", 40));
            Refusal.InJson(Cli.RunWithInput($"{Start}\"dose\":\"{text}\"}}", "check", "--request", "-", "--format", "json"));
            Refusal.InText(Cli.RunWithInput($"{Start}\"dose\":\"{text}\"}}", "check", "--request", "-"));
        }
    }

    [Fact]
    public void A_list_of_many_wrong_words_names_every_one()
    {
        var words = string.Join(",", Enumerable.Range(0, 500).Select(i => $"\"nothing{i}\""));
        Assert.Equal(500, Refusal.InJson(Cli.RunWithInput($"{Start}\"dose\":\"35mg\",\"flags\":[{words}]}}", "check", "--request", "-", "--format", "json")).Length);
    }
}
