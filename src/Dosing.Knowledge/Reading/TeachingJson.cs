using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dosing.Knowledge.Reading;

/// <summary>Strict JSON of what is taught; a context of its own, so that judging a dose does not pay for it.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NumberHandling = JsonNumberHandling.Strict,
    ReadCommentHandling = JsonCommentHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ManifestDocument))]
[JsonSerializable(typeof(ClaimsDocument))]
[JsonSerializable(typeof(IncidentsDocument))]
internal sealed partial class TeachingJson : JsonSerializerContext
{
    /// <summary>The context to read with.</summary>
    public static TeachingJson Strict() => new(StrictOptions.Of(Default.Options));
}
