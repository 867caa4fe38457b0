namespace Dosing.Knowledge.Tests.Protocols;

/// <summary>A change that breaks one rule of the example protocol.</summary>
/// <param name="Code">The code that the rule gives.</param>
/// <param name="Place">Where it is found.</param>
/// <param name="Path">What is changed.</param>
/// <param name="Json">To what; null takes it out.</param>
/// <param name="Also">The codes that no such change can avoid.</param>
internal sealed record ProtocolBreakage(string Code, string Place, string Path, string? Json, params string[] Also);

/// <summary>One breaking change, or more, for every rule on a protocol.</summary>
internal static class ProtocolBreakages
{
    private const string Range = "$.ranges[0]";
    private const string NewRange = "$.newRanges[0]";
    private const string Ceiling = "$.ceilings[0]";
    private const string Flag = "$.flags[0]";
    private const string NewFlag = "$.newFlags[0]";
    private const string Forbidden = "$.notAuthorised[0]";
    private const string NewCeiling = "$.newCeilings[0]";
    private const string Product = "$.products.add[0]";
    private const string Device = "$.devices.add[0]";
    private const string Loosening = """ "reason":"r","author":"a","reviewBy":"2027-01-01" """;

    public static IReadOnlyList<ProtocolBreakage> All { get; } =
    [
        new("schema-version-unknown", "$.schemaVersion", "$.schemaVersion", "2"),
        new("id-malformed", "$.id", "$.id", "\"Our Protocol\""),
        new("text-empty", "$.title", "$.title", "\"\""),
        new("text-empty", "$.institution", "$.institution", "\" \""),
        new("text-empty", "$.version", "$.version", "\"\""),
        new("text-empty", "$.author", "$.author", "\"\""),
        new("date-malformed", "$.approved", "$.approved", "\"1 November 2026\""),
        new("date-malformed", "$.reviewBy", "$.reviewBy", "\"2027-02-30\""),
        new("review-before-approval", "$.reviewBy", "$.reviewBy", "\"2026-11-01\""),
        Twice("ranges", """{"id":"suicidality-iv","unit":"mg/kg","hardLimit":1,"why":"w"}"""),
        Twice("newRanges", """{"id":"local-a","drug":"ketamine","for":"depression","route":"oral","ageMonths":{"from":216},"unit":"mg","low":1,"high":2,"primary":false,"source":{"citation":"c"},"why":"w"}"""),
        Twice("ceilings", """{"id":"ceiling-ketamine-oral","unit":"mg/kg","above":9,"why":"w"}"""),
        Twice("newCeilings", OfCeiling("local-b")),
        Twice("flags", """{"id":"pregnancy","severity":{"anaesthesia":"contraindicated"},"why":"w"}"""),
        Twice("newFlags", OfFlag("local-c")),
        Twice("notAuthorised", """{"id":"local-d","route":"oral","why":"w","action":"a"}"""),
        new("id-shared", "$", "$.newCeilings", $"[{OfCeiling("local-no-escort")}]"),

        new("range-unknown", Range, $"{Range}.id", "\"depression-vein\""),
        new("word-unknown", $"{Range}.unit", $"{Range}.unit", "\"mg/lb\""),
        new("unit-wrong", Range, $"{Range}.unit", "\"mg\""),
        new("number-implausible", $"{Range}.low", $"{Range}.low", "0", "loosening-unexplained"),
        new("number-implausible", $"{Range}.usual", $"{Range}.usual", "-1", "usual-outside-range"),
        new("number-implausible", $"{Range}.high", $"{Range}.high", "0.80000000001"),
        new("number-implausible", $"{Range}.hardLimit", $"{Range}.hardLimit", "1000001", "loosening-unexplained"),
        new("number-implausible", $"{Range}.absoluteAlertMg", $"{Range}.absoluteAlertMg", "0"),
        new("nothing-stated", Range, Range, """{"id":"depression-iv","unit":"mg/kg","why":"w"}"""),
        new("text-empty", $"{Range}.why", $"{Range}.why", "\"\""),
        new("text-empty", $"{Range}.reason", Range, """{"id":"depression-iv","unit":"mg/kg","high":0.8,"why":"w","reason":"","author":"a","reviewBy":"2027-01-01"}"""),
        new("text-empty", $"{Range}.author", Range, """{"id":"depression-iv","unit":"mg/kg","high":0.8,"why":"w","reason":"r","author":"","reviewBy":"2027-01-01"}"""),
        new("date-malformed", $"{Range}.reviewBy", Range, """{"id":"depression-iv","unit":"mg/kg","high":0.8,"why":"w","reason":"r","author":"a","reviewBy":"soon"}"""),
        new("loosening-incomplete", Range, $"{Range}.reason", "\"r\""),
        new("loosening-unexplained", Range, $"{Range}.hardLimit", "2"),
        new("loosening-unexplained", Range, $"{Range}.low", "0.4"),
        new("not-on-reference", Range, Range, """{"id":"induction-iv-de","unit":"mg/kg","hardLimit":2,"why":"w"}"""),
        new("high-below-low", Range, $"{Range}.high", "0.4", "usual-outside-range"),
        new("usual-outside-range", Range, $"{Range}.low", "0.6"),
        new("hard-limit-below-high", Range, $"{Range}.hardLimit", "0.7"),
        new("no-dose-left", Range, Range, """{"id":"depression-esketamine-in","unit":"mg","low":60,"usual":65,"high":70,"why":"w"}""", "loosening-unexplained"),

        new("id-malformed", $"{NewRange}.id", $"{NewRange}.id", "\"local-\""),
        new("id-not-local", $"{NewRange}.id", $"{NewRange}.id", "\"our-range\""),
        new("word-unknown", $"{NewRange}.drug", $"{NewRange}.drug", "\"propofol\""),
        new("word-unknown", $"{NewRange}.for", $"{NewRange}.for", "\"sleep\""),
        new("word-unknown", $"{NewRange}.route", $"{NewRange}.route", "\"vein\""),
        new("route-without-data", $"{NewRange}.route", $"{NewRange}.route", "\"rectal\"", "time-not-of-route"),
        new("age-negative", $"{NewRange}.ageMonths.from", $"{NewRange}.ageMonths.from", "-1"),
        new("span-empty", $"{NewRange}.ageMonths.below", $"{NewRange}.ageMonths.below", "216"),
        .. Spans(NewRange),
        new("word-unknown", $"{NewRange}.unit", $"{NewRange}.unit", "\"milligrams\""),
        new("number-implausible", $"{NewRange}.low", $"{NewRange}.low", "0"),
        new("number-implausible", $"{NewRange}.usual", $"{NewRange}.usual", "0", "usual-outside-range"),
        new("number-implausible", $"{NewRange}.high", $"{NewRange}.high", "2000000"),
        new("number-implausible", $"{NewRange}.hardLimit", $"{NewRange}.hardLimit", "0", "hard-limit-of-primary", "hard-limit-below-high"),
        new("high-below-low", $"{NewRange}.high", $"{NewRange}.high", "10"),
        new("usual-outside-range", $"{NewRange}.usual", $"{NewRange}.usual", "60"),
        new("hard-limit-of-primary", $"{NewRange}.hardLimit", $"{NewRange}.hardLimit", "60"),
        new("hard-limit-below-high", $"{NewRange}.hardLimit", $"{NewRange}.hardLimit", "40", "hard-limit-of-primary"),
        new("loosening-unexplained", NewRange, NewRange, Verdict("oral", "")),
        new("primary-overlap", NewRange, NewRange, Verdict("intravenous", $", {Loosening}")),
        new("primary-overlap", "$.newRanges[1]", "$.newRanges", $"[{Verdict("oral", $", {Loosening}")}, {Verdict("po", $", {Loosening}").Replace("local-v", "local-w", StringComparison.Ordinal)}]"),
        new("text-empty", $"{NewRange}.source.citation", $"{NewRange}.source.citation", "\"\""),
        new("address-malformed", $"{NewRange}.source.address", $"{NewRange}.source.address", "\"the shelf\""),
        new("text-empty", $"{NewRange}.why", $"{NewRange}.why", "\"\""),
        new("text-empty", $"{NewRange}.reason", NewRange, Verdict("oral", """, "reason":"","author":"a","reviewBy":"2027-01-01" """)),
        new("text-empty", $"{NewRange}.author", NewRange, Verdict("oral", """, "reason":"r","author":"","reviewBy":"2027-01-01" """)),
        new("date-malformed", $"{NewRange}.reviewBy", NewRange, Verdict("oral", """, "reason":"r","author":"a","reviewBy":"01.01.2027" """)),
        new("loosening-incomplete", NewRange, $"{NewRange}.author", "\"a\""),

        new("review-before-approval", Range, Range, """{"id":"depression-iv","unit":"mg/kg","high":1.2,"why":"w","reason":"r","author":"a","reviewBy":"2026-11-01"}"""),
        new("review-before-approval", NewRange, NewRange, Verdict("oral", """, "reason":"r","author":"a","reviewBy":"2026-11-01" """)),
        new("review-before-approval", Ceiling, Ceiling, """{"id":"ceiling-ketamine-oral","unit":"mg/kg","above":12,"why":"w","reason":"r","author":"a","reviewBy":"2026-11-01"}"""),
        new("review-before-approval", Flag, Flag, """{"id":"opioids","severity":{"anaesthesia":"none"},"why":"w","reason":"r","author":"a","reviewBy":"2026-11-01"}"""),

        // Letters of categories that are neither white nor controls, and print nothing: HANGUL FILLER, BRAILLE PATTERN BLANK.
        new("text-empty", $"{Range}.reason", Range, """{"id":"depression-iv","unit":"mg/kg","high":1.2,"why":"w","reason":"\u3164","author":"a","reviewBy":"2027-01-01"}"""),
        new("text-empty", $"{Range}.author", Range, """{"id":"depression-iv","unit":"mg/kg","high":1.2,"why":"w","reason":"r","author":"\u2800","reviewBy":"2027-01-01"}"""),
        new("text-empty", $"{Range}.reason", Range, """{"id":"depression-iv","unit":"mg/kg","high":1.2,"why":"w","reason":"\uFE0F","author":"a","reviewBy":"2027-01-01"}"""),

        // docs/protocol.md: the measured limits are those of the formulary.
        new("measured-limit-loosened", Flag, Flag, $$"""{"id":"bp-contraindicated-180","severity":{"subAnaestheticTherapy":"none"},"why":"w",{{Loosening}}}"""),
        new("measured-limit-loosened", Flag, Flag, $$"""{"id":"bp-contraindicated-180","severity":{"subAnaestheticTherapy":"information"},"why":"w",{{Loosening}}}"""),

        // An intramuscular or oral dose has no rate and no duration, so such a number never applies.
        new("time-not-of-route", $"{NewRange}.overMinutes", "$.newRanges", $"[{OfRange.Replace("\"unit\"", "\"overMinutes\":{\"from\":10},\"unit\"", StringComparison.Ordinal)}]"),
        new("unit-not-of-route", $"{NewRange}.unit", "$.newRanges", $"[{OfRange.Replace("\"mg\"", "\"mg/kg/h\"", StringComparison.Ordinal)}]"),
        new("time-not-of-route", $"{NewCeiling}.overMinutes", "$.newCeilings", $"[{OfCeiling("local-x").Replace("\"unit\"", "\"overMinutes\":{\"from\":10},\"unit\"", StringComparison.Ordinal)}]"),
        new("unit-not-of-route", $"{NewCeiling}.unit", "$.newCeilings", $"[{OfCeiling("local-x").Replace("\"mg\"", "\"mg/kg/h\"", StringComparison.Ordinal)}]"),

        new("ceiling-unknown", Ceiling, $"{Ceiling}.id", "\"ceiling-propofol\""),
        new("word-unknown", $"{Ceiling}.unit", $"{Ceiling}.unit", "\"g\""),
        new("unit-wrong", Ceiling, $"{Ceiling}.unit", "\"mg/kg\""),
        new("number-implausible", $"{Ceiling}.above", $"{Ceiling}.above", "0"),
        new("text-empty", $"{Ceiling}.why", $"{Ceiling}.why", "\"\""),
        new("loosening-unexplained", Ceiling, $"{Ceiling}.above", "401"),
        new("loosening-incomplete", Ceiling, $"{Ceiling}.reason", "\"r\""),
        new("text-empty", $"{Ceiling}.reason", Ceiling, """{"id":"ceiling-ketamine-oral","unit":"mg/kg","above":9,"why":"w","reason":"","author":"a","reviewBy":"2027-01-01"}"""),
        new("text-empty", $"{Ceiling}.author", Ceiling, """{"id":"ceiling-ketamine-oral","unit":"mg/kg","above":9,"why":"w","reason":"r","author":" ","reviewBy":"2027-01-01"}"""),
        new("date-malformed", $"{Ceiling}.reviewBy", Ceiling, """{"id":"ceiling-ketamine-oral","unit":"mg/kg","above":9,"why":"w","reason":"r","author":"a","reviewBy":"2027-13-01"}"""),
        .. Changed("$.newCeilings", "newCeilings", OfCeiling("local-x"),
            ("id-malformed", ".id", "\"local x\""), ("id-not-local", ".id", "\"ceiling-x\""), ("word-unknown", ".drug", "\"k\""), ("word-unknown", ".route", "\"r\""),
            ("word-unknown", ".unit", "\"u\""), ("number-implausible", ".above", "0"), ("text-empty", ".source.citation", "\"\""), ("address-malformed", ".source.address", "\"x\""),
            ("text-empty", ".why", "\"\""), ("age-negative", ".ageMonths.from", "-1"), ("span-empty", ".ageMonths.below", "0")),
        .. Spans(NewCeiling).Select(s => s with { Path = "$.newCeilings", Json = $"[{OfCeiling("local-x").Replace("oral", "intravenous", StringComparison.Ordinal).Replace("\"unit\"", $"\"overMinutes\":{s.Json},\"unit\"", StringComparison.Ordinal)}]" }),

        new("flag-unknown", Flag, $"{Flag}.id", "\"headache-of-monday\""),
        new("severity-missing", $"{Flag}.severity", $"{Flag}.severity", "{}"),
        .. Severities(Flag),
        new("text-empty", $"{Flag}.why", $"{Flag}.why", "\"\""),
        new("loosening-unexplained", Flag, $"{Flag}.severity", """{"subAnaestheticTherapy":"caution"}"""),
        new("loosening-unexplained", Flag, $"{Flag}.severity", """{"subAnaestheticTherapy":"none"}"""),
        new("loosening-incomplete", Flag, $"{Flag}.reviewBy", "\"2027-01-01\""),
        new("text-empty", $"{Flag}.reason", Flag, """{"id":"opioids","severity":{"anaesthesia":"major"},"why":"w","reason":"","author":"a","reviewBy":"2027-01-01"}"""),
        new("text-empty", $"{Flag}.author", Flag, """{"id":"opioids","severity":{"anaesthesia":"major"},"why":"w","reason":"r","author":"","reviewBy":"2027-01-01"}"""),
        new("date-malformed", $"{Flag}.reviewBy", Flag, """{"id":"opioids","severity":{"anaesthesia":"major"},"why":"w","reason":"r","author":"a","reviewBy":""}"""),
        new("id-malformed", $"{NewFlag}.id", $"{NewFlag}.id", "\"local-No\""),
        new("id-not-local", $"{NewFlag}.id", $"{NewFlag}.id", "\"no-escort\""),
        new("word-unknown", $"{NewFlag}.kind", $"{NewFlag}.kind", "\"mood\""),
        new("kind-measured", $"{NewFlag}.kind", $"{NewFlag}.kind", "\"physiologicalThreshold\""),
        new("text-empty", $"{NewFlag}.name", $"{NewFlag}.name", "\"\""),
        new("severity-missing", $"{NewFlag}.severity", $"{NewFlag}.severity", "{}"),
        .. Severities(NewFlag),
        new("text-empty", $"{NewFlag}.why", $"{NewFlag}.why", "\"\""),
        new("text-empty", $"{NewFlag}.action", $"{NewFlag}.action", "\"\""),

        new("id-malformed", $"{Forbidden}.id", $"{Forbidden}.id", "\"local--x\""),
        new("id-not-local", $"{Forbidden}.id", $"{Forbidden}.id", "\"no-im\""),
        new("word-unknown", $"{Forbidden}.drug", $"{Forbidden}.drug", "\"s-ketamine\""),
        new("word-unknown", $"{Forbidden}.route", $"{Forbidden}.route", "\"muscle\""),
        new("word-unknown", $"{Forbidden}.for", $"{Forbidden}.for", "\"mood\""),
        new("age-negative", $"{Forbidden}.ageMonths.from", $"{Forbidden}.ageMonths", """{"from":-1}"""),
        new("span-empty", $"{Forbidden}.ageMonths.below", $"{Forbidden}.ageMonths", """{"from":12,"below":12}"""),
        new("nothing-stated", Forbidden, Forbidden, """{"id":"local-x","why":"w","action":"a"}"""),
        new("text-empty", $"{Forbidden}.why", $"{Forbidden}.why", "\"\""),
        new("text-empty", $"{Forbidden}.action", $"{Forbidden}.action", "\"\""),

        new("id-repeated", "$.products.only", "$.products.only", """["spravato-28mg","SPRAVATO-28mg"]"""),
        new("id-repeated", "$.products.without", "$.products", """{"without":["spravato-28mg","spravato-28mg"]}"""),
        new("id-repeated", "$.products.add", "$.products", $$"""{"add":[{{OfProduct}},{{OfProduct}}]}"""),
        new("shelf-contradicts", "$.products.without", "$.products.without", """["esketamine-5mg-per-ml"]"""),
        new("product-unknown", "$.products.only[0]", "$.products.only[0]", "\"ketalar\""),
        new("product-unknown", "$.products.without[0]", "$.products", """{"without":["ketalar"]}"""),
        new("id-taken", "$.products.add[0]", "$.products", $$"""{"add":[{{OfProduct.Replace("our-ketamine", "spravato-28mg", StringComparison.Ordinal)}}]}"""),
        .. Changed("$.products", "add", OfProduct, true,
            ("id-malformed", ".id", "\"Our\""), ("text-empty", ".name", "\"\""), ("number-not-said", ".name", "\"Ketamine\""), ("word-unknown", ".drug", "\"k\""),
            ("text-empty", ".jurisdiction", "\"\""), ("text-empty", ".maker", "\"\""), ("word-unknown", ".form", "\"bag\""), ("not-positive", ".mgPerMl", "-20"),
            ("not-positive", ".containerMl", "-5"), ("not-positive", ".totalMg", "0"), ("numbers-of-form", "", OfProduct.Replace("\"containerMl\":5,", "", StringComparison.Ordinal)),
            ("total-disagrees", "", OfProduct.Replace("\"evidence\"", "\"totalMg\":99,\"evidence\"", StringComparison.Ordinal)), ("text-empty", ".note", "\"\""),
            ("list-empty", ".evidence", "[]"), ("text-empty", ".evidence[0].source", "\"\""), ("word-unknown", ".evidence[0].status", "\"heard\""),
            ("address-malformed", ".evidence[0].address", "\"x\""), ("address-not-of-status", ".evidence[0].address", null), ("text-empty", ".evidence[0].fact", "\"\"")),
        new("id-repeated", "$.devices.only", "$.devices", """{"only":["pump","pump"]}"""),
        new("id-repeated", "$.devices.without", "$.devices.without", """["pump","Pump"]"""),
        new("id-repeated", "$.devices.add", "$.devices", $$"""{"add":[{{OfDevice}},{{OfDevice}}]}"""),
        new("shelf-contradicts", "$.devices.without", "$.devices.only", """["pump"]"""),
        new("device-unknown", "$.devices.without[0]", "$.devices.without[0]", "\"spoon\""),
        new("device-unknown", "$.devices.only[0]", "$.devices", """{"only":["spoon"]}"""),
        new("id-taken", "$.devices.add[0]", "$.devices", """{"add":[{"id":"pump","name":"Pump","kind":"pump","stepMlPerHour":1,"basis":"b"}]}"""),
        .. Changed("$.devices", "add", OfDevice, true,
            ("id-malformed", ".id", "\"Syringe\""), ("id-disagrees", ".id", "\"syringe-4mL\""), ("text-empty", ".name", "\"\""), ("number-not-said", ".name", "\"Syringe\""),
            ("word-unknown", ".kind", "\"spoon\""), ("not-positive", ".capacityMl", "-2"), ("not-positive", ".stepMl", "0"), ("not-positive", ".stepMlPerHour", "0"),
            ("numbers-of-kind", "", OfDevice.Replace("\"stepMl\":0.1,", "", StringComparison.Ordinal)), ("step-uneven", "", OfDevice.Replace("0.1", "0.3", StringComparison.Ordinal)), ("text-empty", ".basis", "\"\"")),
    ];

    /// <summary>The codes that do not come from a validator but from the shape, and from the file itself.</summary>
    public static IReadOnlyList<ProtocolBreakage> OfShape { get; } =
    [
        new("member-unknown", "$", "$.colour", "\"red\""),
        new("member-unknown", Range, $"{Range}.hardlimit", "1"),
        new("member-missing", "$", "$.author", null),
        new("member-missing", Range, $"{Range}.unit", null),
        new("null", $"{Range}.low", $"{Range}.low", "null"),
        new("null", Range, Range, "null"),
        new("type-wrong", "$.ranges", "$.ranges", "{}"),
        new("type-wrong", $"{Range}.high", $"{Range}.high", "\"0.8\""),
        new("type-wrong", $"{Range}.high", $"{Range}.high", "1e40"),
        new("type-wrong", "$.schemaVersion", "$.schemaVersion", "1.5"),
        new("type-wrong", $"{NewRange}.primary", $"{NewRange}.primary", "\"no\""),
        new("type-wrong", $"{NewRange}.ageMonths.from", $"{NewRange}.ageMonths.from", "99999999999"),
        new("text-too-long", "$.title", "$.title", $"\"{new string('x', 1001)}\""),
        new("list-too-long", "$.products.only", "$.products.only", $"[{string.Join(",", Enumerable.Repeat("\"spravato-28mg\"", 501))}]"),
        new("text-unprintable", "$.title", "$.title", "\"a\\u001b[2Jb\""),
        new("text-unprintable", $"{Flag}.why", $"{Flag}.why", "\"a\\u202eb\""),
    ];

    private static string OfProduct => """{"id":"our-ketamine","name":"Ketamine 20 mg/mL, 5 mL","drug":"ketamine","form":"vial","mgPerMl":20,"containerMl":5,"evidence":[{"source":"our pharmacy","address":"https://example.org/stock","status":"verified"}]}""";

    private static string OfDevice => """{"id":"syringe-2mL","name":"Syringe of 2 mL","kind":"syringe","capacityMl":2,"stepMl":0.1,"basis":"its scale"}""";

    private static string OfCeiling(string id) =>
        $$"""{"id":"{{id}}","drug":"ketamine","route":"oral","ageMonths":{"from":0},"unit":"mg","above":300,"source":{"citation":"c"},"why":"w"}""";

    private static string OfRange => """{"id":"local-x","drug":"ketamine","for":"acute-pain","route":"intramuscular","ageMonths":{"from":216},"unit":"mg","low":10,"high":20,"primary":false,"source":{"citation":"c"},"why":"w"}""";

    private static string OfFlag(string id) => $$"""{"id":"{{id}}","kind":"condition","name":"n","severity":{"anaesthesia":"major"},"why":"w","action":"a"}""";

    /// <summary>A range that gives the verdict where there is none: for premedication of adults, or over 30 to 60 minutes for depression.</summary>
    private static string Verdict(string route, string more) =>
        $$"""{"id":"local-v","drug":"ketamine","for":"{{(route == "intravenous" ? "depression" : "premedication")}}","route":"{{route}}","ageMonths":{"from":216},"unit":"mg/kg","low":1,"high":2,"hardLimit":3,"primary":true,"source":{"citation":"c"},"why":"w"{{more}}}""";

    private static ProtocolBreakage Twice(string list, string item) => new("id-repeated", $"$.{list}", $"$.{list}", $"[{item},{item}]");

    private static IEnumerable<ProtocolBreakage> Spans(string at) =>
    [
        new("two-lower-ends", $"{at}.overMinutes", $"{at}.overMinutes", """{"from":1,"above":1}"""),
        new("two-upper-ends", $"{at}.overMinutes", $"{at}.overMinutes", """{"to":9,"below":9}"""),
        new("no-end", $"{at}.overMinutes", $"{at}.overMinutes", "{}"),
        new("span-empty", $"{at}.overMinutes", $"{at}.overMinutes", """{"from":9,"to":8}"""),
        new("minutes-negative", $"{at}.overMinutes", $"{at}.overMinutes", """{"from":-1,"to":8}"""),
    ];

    private static IEnumerable<ProtocolBreakage> Severities(string at) =>
        new[] { "subAnaestheticTherapy", "proceduralSedation", "anaesthesia", "esketamineNasal" }
            .Select(column => new ProtocolBreakage("word-unknown", $"{at}.severity.{column}", $"{at}.severity.{column}", "\"bad\""));

    private static IEnumerable<ProtocolBreakage> Changed(string path, string list, string item, params (string Code, string Member, string? Json)[] changes) =>
        Changed(path, list, item, false, changes);

    /// <summary>An added item with one member changed.</summary>
    private static IEnumerable<ProtocolBreakage> Changed(string path, string list, string item, bool isShelf, params (string Code, string Member, string? Json)[] changes) =>
        changes.Select(c =>
        {
            var node = System.Text.Json.Nodes.JsonNode.Parse($$"""{"x":{{item}}}""")!;
            ProtocolNode.Set(node, "x" + c.Member, c.Json);
            var changed = node["x"]!.ToJsonString();
            return new ProtocolBreakage(c.Code, $"{path}{(isShelf ? $".{list}" : "")}[0]{c.Member}", path, isShelf ? $$"""{"{{list}}":[{{changed}}]}""" : $"[{changed}]", "*");
        });
}
