using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dosing.Knowledge.Reading;

/// <summary>Strict JSON of the kinetics: an unknown, missing, null or (from .NET 10) repeated member is an error.</summary>
// A context of its own: what reads the formulary does not load what reads the kinetics.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NumberHandling = JsonNumberHandling.Strict,
    ReadCommentHandling = JsonCommentHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(KineticsDocument))]
internal sealed partial class KineticsJson : JsonSerializerContext
{
    /// <summary>The context to read with.</summary>
    public static KineticsJson Strict() => new(StrictOptions.Of(Default.Options));
}
