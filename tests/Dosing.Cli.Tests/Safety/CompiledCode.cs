using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Dosing.Cli.Tests.Safety;

/// <summary>What a compiled assembly names of other assemblies, read from its metadata. Code that is not named cannot be called.</summary>
internal sealed record CompiledCode(string[] References, string[] Types, string[] Members, int NativeImports)
{
    public static CompiledCode Of(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var reader = image.GetMetadataReader();
        string Name(TypeReferenceHandle handle) => reader.GetTypeReference(handle) is var t && t.Namespace.IsNil ? reader.GetString(t.Name) : $"{reader.GetString(t.Namespace)}.{reader.GetString(t.Name)}";
        string? Owner(EntityHandle parent) => parent.Kind switch
        {
            HandleKind.TypeReference => Name((TypeReferenceHandle)parent),
            HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature is var signature ? Generic(reader.GetBlobReader(signature)) : null,
            _ => null,
        };
        string? Generic(BlobReader signature) => signature.ReadByte() == (byte)SignatureTypeCode.GenericTypeInstance && signature.ReadByte() is var _
            && signature.ReadTypeHandle() is { Kind: HandleKind.TypeReference } type ? Name((TypeReferenceHandle)type) : null;

        return new(
            [.. reader.AssemblyReferences.Select(a => reader.GetString(reader.GetAssemblyReference(a).Name)).Order(StringComparer.Ordinal)],
            [.. reader.TypeReferences.Select(Name)],
            [.. reader.MemberReferences.Select(reader.GetMemberReference).Select(m => (Owner: Owner(m.Parent), Name: reader.GetString(m.Name))).Where(m => m.Owner is not null).Select(m => $"{m.Owner}.{m.Name}")],
            reader.GetTableRowCount(TableIndex.ImplMap));
    }
}
