namespace Dosing.Cli.Parsing;

/// <summary>
/// A place in a JSON text by the places around it. Its path is written only where somebody asks for it: written for every
/// item, a long name would be repeated as often as there are items below it.
/// </summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _around;
    private readonly string? _member;
    private readonly int _index;

    private JsonPlace()
    {
    }

    /// <summary>A member of an object.</summary>
    public JsonPlace(JsonPlace around, string member) => (_around, _member) = (around, member);

    /// <summary>An item of a list, counted from zero.</summary>
    public JsonPlace(JsonPlace around, int index) => (_around, _index) = (around, index);

    /// <summary>The whole document.</summary>
    public static JsonPlace Root { get; } = new();

    /// <summary>The path: <c>$.findings[0].why</c>.</summary>
    public override string ToString() => _around is null ? "$"
        : _member is null ? JsonPath.Of(_around.ToString(), _index)
        : JsonPath.Of(_around.ToString(), _member);
}
