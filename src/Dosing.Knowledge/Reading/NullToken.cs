using System.Text.Json;

namespace Dosing.Knowledge.Reading;

/// <summary>Finds a null in a document. A document says that it does not know something by leaving it out.</summary>
// The generated reader takes null for a member that may be missing, and for an item of any list or dictionary.
internal static class NullToken
{
    /// <summary>The line, from one, of the first null; zero where there is none. The text is taken to be well-formed.</summary>
    public static int FirstLine(ReadOnlySpan<byte> json)
    {
        // Most documents do not even hold the four letters: a search is cheaper than a second reading.
        if (json.IndexOf("null"u8) < 0)
        {
            return 0;
        }

        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return 1 + json[..(int)reader.TokenStartIndex].Count((byte)'\n');
            }
        }

        return 0;
    }
}
