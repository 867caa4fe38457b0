using System.Text.Json;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>One thing that an id means: as facts for a page, and as JSON.</summary>
internal abstract class Explained(string kind, string kindInWords, string id, string name)
{
    /// <summary>The kind of thing, such as <c>screening-entry</c>.</summary>
    public string Kind => kind;

    /// <summary>The kind of thing in words.</summary>
    public string KindInWords => kindInWords;

    /// <summary>The id as the formulary writes it.</summary>
    public string Id => id;

    /// <summary>What it is called.</summary>
    public string Name => name;

    /// <summary>All that is said of it, in order.</summary>
    public abstract IReadOnlyList<Fact> Facts();

    /// <summary>Writes its members; the object is open.</summary>
    public abstract void WriteMembers(Utf8JsonWriter json);
}
