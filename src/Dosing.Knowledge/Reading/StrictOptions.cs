using System.Text.Json;

namespace Dosing.Knowledge.Reading;

/// <summary>What every document is read with on top of what its context states: no member twice, where the runtime can tell.</summary>
internal static class StrictOptions
{
    /// <summary>The options of a context, without the context itself, so that another can be made of them.</summary>
    public static JsonSerializerOptions Of(JsonSerializerOptions stated) => new(stated)
    {
        TypeInfoResolver = null,
#if NET10_0_OR_GREATER
        AllowDuplicateProperties = false,
#endif
    };
}
