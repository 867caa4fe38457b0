using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dosing.Knowledge;
using Dosing.Testing;

namespace Dosing.Cli.Tests;

/// <summary>The export is what ships: every document whole, with its hash, and nothing of a local protocol.</summary>
public sealed class FormularyExportTests
{
    private static readonly CliResult Export = Cli.Run(["formulary", "export"]);

    private static readonly JsonElement Root = JsonDocument.Parse(Export.OutputBytes).RootElement;

    [Fact]
    public void It_is_one_document_and_the_same_bytes_each_time()
    {
        Assert.Equal((0, ""), (Export.ExitCode, Export.Error));
        Assert.Equal(Export.OutputBytes, Cli.Run(["formulary", "export", "--format", "json"]).OutputBytes);
        Assert.Equal(KetamineFormulary.Load().Identity.Sha256, Root.GetProperty("formulary").GetProperty("sha256").GetString());
        Assert.Equal(KetamineKinetics.Load().Identity.Sha256, Root.GetProperty("kinetics").GetProperty("sha256").GetString());
        Assert.Equal(KetamineTeaching.Load().Identity.Sha256, Root.GetProperty("teaching").GetProperty("sha256").GetString());
    }

    [Fact]
    public void Every_document_of_the_repository_is_in_it_whole_with_the_hash_of_its_file()
    {
        var files = Directory.GetFiles(Repository.PathTo("src", "Dosing.Knowledge", "Documents"), "*.json").ToDictionary(f => Path.GetFileName(f), f => f);
        var documents = Root.GetProperty("documents").EnumerateArray().ToArray();
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), documents.Select(d => d.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        foreach (var document in documents)
        {
            var bytes = File.ReadAllBytes(files[document.GetProperty("name").GetString()!]);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), document.GetProperty("sha256").GetString());
            using var written = JsonDocument.Parse(bytes);
            Assert.True(JsonElement.DeepEquals(written.RootElement, document.GetProperty("content")), document.GetProperty("name").GetString());
        }
    }

    [Fact]
    public void The_hash_of_the_formulary_can_be_made_again_from_the_documents_named_before_the_kinetics()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in ShippedDocument.All.TakeWhile(d => d.Name != "kinetics.json"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(document.Name + "\n"));
            hash.AppendData(document.Content.Span);
        }

        Assert.Equal(KetamineFormulary.Load().Identity.Sha256, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Fact]
    public void Every_row_that_an_answer_can_name_is_in_it()
    {
        var content = KetamineFormulary.Load().Content;
        string[] ids =
        [
            .. content.Ranges.Select(r => r.Id), .. content.Ceilings.Select(c => c.Id), .. content.Ladders.SelectMany(l => l.Bands.Select(b => b.Id).Append(l.Id)),
            .. content.ScreeningEntries.Select(e => e.Id), .. content.Combinations.Select(c => c.Id), .. content.Plans.Select(p => p.Id), .. content.Products.Select(p => p.Id),
            .. content.Devices.Select(d => d.Id), .. content.Sources.Select(s => s.Id), .. KetamineTeaching.Load().Claims.Select(c => c.Id),
        ];
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains($"\"id\": \"{id}\"", Export.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_local_protocol_is_no_part_of_it()
    {
        var result = Cli.Run(["formulary", "export", "--protocol", Protocols.Protocol.Example]);
        Assert.Equal((5, ""), (result.ExitCode, result.Output));
        Assert.Contains("cannot be applied", result.Error, StringComparison.Ordinal);
    }
}
