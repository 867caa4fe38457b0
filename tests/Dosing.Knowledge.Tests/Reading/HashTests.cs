using System.Security.Cryptography;
using System.Text;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Knowledge.Tests.Reading;

/// <summary>The SHA-256 stands for every byte, and no damage gets past it unseen.</summary>
public sealed class HashTests
{
    /// <summary>One byte of one document, and what it is combined with; never zero, so it always changes.</summary>
    private static readonly Gen<(string Name, int At, byte Mask)> Flips =
        from name in Gen.Elements(DocumentBytes.Names.ToArray())
        from at in Gen.Choose(0, Shipped.Bytes[name].Length - 1)
        from mask in Gen.Choose(1, 255)
        select (name, at, (byte)mask);

    [Fact]
    public void It_is_the_hash_of_each_name_and_content_in_order()
    {
        using var all = new MemoryStream();
        foreach (var name in DocumentBytes.Names)
        {
            all.Write(Encoding.ASCII.GetBytes(name));
            all.WriteByte((byte)'\n');
            all.Write(Shipped.Bytes[name]);
        }

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(all.ToArray())), Shipped.Formulary.Identity.Sha256);
    }

    [Fact]
    [Trait("Hazard", "H-91")]
    public void It_changes_with_any_byte() => Properties.ForAll(Flips, flip =>
        Assert.NotEqual(Shipped.Bytes.Sha256(), Flip(flip).Sha256()));

    [Fact]
    [Trait("Hazard", "H-51")]
    public void A_flipped_byte_is_refused_or_shows_in_the_hash() => Properties.ForAll(Flips, flip =>
    {
        try
        {
            Assert.NotEqual(Shipped.Formulary.Identity.Sha256, FormularyReader.Read(Flip(flip)).Identity.Sha256);
        }
        catch (InvalidFormularyException error)
        {
            Assert.NotEmpty(error.Failures);
        }
    });

    // The last byte is a line end, without which the document is still whole.
    [Fact]
    public void A_document_cut_anywhere_is_refused() => Properties.ForAll(Flips, flip =>
        Assert.Throws<InvalidFormularyException>(() => FormularyReader.Read(Shipped.BytesWith(flip.Name, Shipped.Bytes[flip.Name][..Math.Max(0, flip.At - 1)]))), 300);

    private static DocumentBytes Flip((string Name, int At, byte Mask) flip)
    {
        var bytes = Shipped.Bytes[flip.Name].ToArray();
        bytes[flip.At] ^= flip.Mask;
        return Shipped.BytesWith(flip.Name, bytes);
    }
}
