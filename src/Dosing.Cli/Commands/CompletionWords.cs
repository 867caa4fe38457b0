using Dosing.Clinical;
using Dosing.Knowledge;

namespace Dosing.Cli.Commands;

/// <summary>The words of options whose value is read by the engine and not by the command line: its vocabularies and ids.</summary>
internal static class CompletionWords
{
    /// <summary>The words of an option; none where its value is not a word.</summary>
    public static IReadOnlyList<string> Of(string option) => option switch
    {
        "--drug" => Words.Drugs.Words,
        "--route" => Words.Routes.Words,
        "--for" => Words.Intents.Words,
        "--sex" => Words.Sexes.Words,
        "--weight-source" => Words.WeightSources.Words,
        "--salt" => Words.Salts.Words,
        "--flag" or "--absent" => [.. KetamineFormulary.Load().Content.ScreeningEntries.Select(e => e.Id)],
        "--device" => [.. KetamineFormulary.Load().Content.Devices.Select(d => d.Id)],
        "--diluent" => [.. KetamineFormulary.Load().Content.Diluents.Select(d => d.Id)],
        _ => [],
    };
}
