using System.Text.Json.Serialization;

namespace Dosing.Knowledge.Protocols;

/// <summary>The form of a protocol, read by generated code after its shape was checked.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ProtocolDocument))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
