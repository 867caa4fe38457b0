using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dosing.Knowledge.Reading;

/// <summary>Strict JSON: an unknown, missing, null or (from .NET 10) repeated member is an error.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NumberHandling = JsonNumberHandling.Strict,
    ReadCommentHandling = JsonCommentHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ManifestDocument))]
[JsonSerializable(typeof(RangesDocument))]
[JsonSerializable(typeof(LaddersDocument))]
[JsonSerializable(typeof(RulesDocument))]
[JsonSerializable(typeof(ScreeningDocument))]
[JsonSerializable(typeof(ProductsDocument))]
[JsonSerializable(typeof(SourcesDocument))]
internal sealed partial class FormularyJson : JsonSerializerContext
{
    /// <summary>The context to read with.</summary>
    public static FormularyJson Strict() => new(StrictOptions.Of(Default.Options));
}
