namespace Dosing.Knowledge.Protocols;

/// <summary>The shape of a protocol: every member that it may have, and which of them it must have. The published schema says the same.</summary>
internal static class ProtocolShape
{
    private static readonly JsonShape Text = new JsonShape.Text();
    private static readonly JsonShape Number = new JsonShape.Number();
    private static readonly JsonShape Whole = new JsonShape.Whole();
    private static readonly JsonShape Truth = new JsonShape.Truth();
    private static readonly JsonMember[] Loosening = [May("reason", Text), May("author", Text), May("reviewBy", Text)];
    private static readonly JsonShape Ages = Object(Must("from", Whole), May("below", Whole));
    private static readonly JsonShape Minutes = Object(May("from", Number), May("above", Number), May("to", Number), May("below", Number));
    private static readonly JsonShape Source = Object(Must("citation", Text), May("address", Text));
    private static readonly JsonShape Severities =
        Object(May("subAnaestheticTherapy", Text), May("proceduralSedation", Text), May("anaesthesia", Text), May("esketamineNasal", Text));

    private static readonly JsonShape Range = Object(
        [Must("id", Text), Must("unit", Text), May("low", Number), May("usual", Number), May("high", Number), May("hardLimit", Number),
            May("absoluteAlertMg", Number), Must("why", Text), .. Loosening]);

    private static readonly JsonShape NewRange = Object(
        [Must("id", Text), Must("drug", Text), Must("for", Text), Must("route", Text), Must("ageMonths", Ages), May("overMinutes", Minutes), Must("unit", Text),
            Must("low", Number), May("usual", Number), Must("high", Number), May("hardLimit", Number), Must("primary", Truth), Must("source", Source),
            Must("why", Text), .. Loosening]);

    private static readonly JsonShape Ceiling = Object([Must("id", Text), Must("unit", Text), Must("above", Number), Must("why", Text), .. Loosening]);

    private static readonly JsonShape NewCeiling = Object(
        Must("id", Text), Must("drug", Text), Must("route", Text), May("ageMonths", Ages), May("overMinutes", Minutes), Must("unit", Text), Must("above", Number),
        Must("source", Source), Must("why", Text));

    private static readonly JsonShape Flag = Object([Must("id", Text), Must("severity", Severities), Must("why", Text), .. Loosening]);

    private static readonly JsonShape NewFlag = Object(
        Must("id", Text), Must("kind", Text), Must("name", Text), Must("severity", Severities), Must("why", Text), Must("action", Text));

    private static readonly JsonShape Product = Object(
        Must("id", Text), Must("name", Text), Must("drug", Text), May("jurisdiction", Text), May("maker", Text), Must("form", Text), May("mgPerMl", Number),
        May("containerMl", Number), May("totalMg", Number), May("note", Text),
        Must("evidence", List(Object(Must("source", Text), May("address", Text), Must("status", Text), May("fact", Text)))));

    private static readonly JsonShape Device = Object(
        Must("id", Text), Must("name", Text), Must("kind", Text), May("capacityMl", Number), May("stepMl", Number), May("stepMlPerHour", Number), Must("basis", Text));

    private static readonly JsonShape NotAuthorised = Object(
        Must("id", Text), May("drug", Text), May("route", Text), May("for", Text), May("ageMonths", Ages), Must("why", Text), Must("action", Text));

    /// <summary>The whole document.</summary>
    public static JsonShape.Members Document { get; } = Object(
        May("$schema", Text), Must("schemaVersion", Whole), Must("id", Text), Must("title", Text), Must("institution", Text), Must("version", Text), Must("author", Text),
        Must("approved", Text), Must("reviewBy", Text), May("ranges", List(Range)), May("newRanges", List(NewRange)), May("ceilings", List(Ceiling)),
        May("newCeilings", List(NewCeiling)), May("flags", List(Flag)), May("newFlags", List(NewFlag)), May("products", Shelf(Product)), May("devices", Shelf(Device)),
        May("notAuthorised", List(NotAuthorised)));

    private static JsonShape.Members Object(params JsonMember[] members) => new(members);

    private static JsonShape.Items List(JsonShape item) => new(item);

    private static JsonShape.Members Shelf(JsonShape item) => Object(May("only", List(Text)), May("without", List(Text)), May("add", List(item)));

    private static JsonMember Must(string name, JsonShape shape) => new(name, shape, IsRequired: true);

    private static JsonMember May(string name, JsonShape shape) => new(name, shape, IsRequired: false);
}
