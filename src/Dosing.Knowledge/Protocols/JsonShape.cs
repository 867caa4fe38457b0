namespace Dosing.Knowledge.Protocols;

/// <summary>The shape that a part of a document must have.</summary>
internal abstract record JsonShape
{
    /// <summary>What it is called in a message.</summary>
    public abstract string Name { get; }

    /// <summary>A text of one line.</summary>
    public sealed record Text : JsonShape
    {
        public override string Name => "a text";
    }

    /// <summary>A number.</summary>
    public sealed record Number : JsonShape
    {
        public override string Name => "a number";
    }

    /// <summary>A whole number.</summary>
    public sealed record Whole : JsonShape
    {
        public override string Name => "a whole number";
    }

    /// <summary>True or false.</summary>
    public sealed record Truth : JsonShape
    {
        public override string Name => "true or false";
    }

    /// <summary>A list of parts of one shape.</summary>
    /// <param name="Item">The shape of each.</param>
    public sealed record Items(JsonShape Item) : JsonShape
    {
        public override string Name => "a list";
    }

    /// <summary>An object with named members.</summary>
    /// <param name="Of">The members that it may have.</param>
    public sealed record Members(params IReadOnlyList<JsonMember> Of) : JsonShape
    {
        public override string Name => "an object";
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record JsonMember(string Name, JsonShape Shape, bool IsRequired);
