using Dosing.Clinical;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

/// <summary>What a person says for <c>screen</c> and <c>plan</c>: words behind the command.</summary>
internal static class Screenings
{
    /// <summary>Every intent, with nothing said.</summary>
    public static IReadOnlyList<string[]> OfAllIntents { get; } = [.. Words.Intents.Words.Select(intent => new[] { "--for", intent })];

    /// <summary>Every entry, said to be present.</summary>
    public static IReadOnlyList<string[]> OfAllEntries { get; } =
        [.. KetamineFormulary.Load().Content.ScreeningEntries.Select(e => new[] { "--for", "depression", "--flag", e.Id })];

    /// <summary>Names, codes, measurements, combinations, esketamine, children, and what leaves open which entry is meant.</summary>
    public static IReadOnlyList<string[]> Others { get; } =
    [
        .. new[]
        {
            "--for depression --drug ketamine --route intravenous --over 40min --age 45y --medication diazepam --condition icd10:I25.1 --measure blood-pressure=150/95mmHg",
            "--for depression --drug esketamine --route intranasal --age 70y --sex female --measure qtc=465ms",
            "--for depression --drug esketamine",
            "--for anorexia-nervosa --age 19y --weight 35kg --height 170cm --measure potassium=2.9mmol/L --measure glucose=40mg/dL --measure phosphate=2mg/dL",
            "--for procedural-sedation --age 6mo --weight 7kg --route im",
            "--for anaesthesia-maintenance --age 2y --drug ketamine --route iv --over 4h",
            "--for depression --medication rxnorm:1819 --medication atc:N05BA01 --condition icd10:K74.6 --condition icd10:F19.2",
            "--for depression --medication atc:Z99ZZ99 --condition icd10:Z99.9 --flag opioids",
            "--for acute-pain --flag opioids --medication clonazepam --flag sleep-apnoea-or-obesity --weight 130kg --height 170cm",
            "--for depression --medication clarithromycin --route intravenous --drug ketamine",
            "--for depression --medication clarithromycin --route oral --drug ketamine",
            "--for depression --absent pregnancy --absent long-qt --sex male --age 30y",
            "--for depression --absent bp-contraindicated-180 --measure blood-pressure=190/120mmHg",
            "--for acute-pain --age 12y --measure blood-pressure=150/95mmHg",
            "--for alcohol-use-disorder --measure ciwa=12 --measure breath-alcohol=0.05%",
            "--for depression --measure lft-multiple=4 --measure temperature=93degF",
        }.Select(line => line.Split(' ')),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string[]> All { get; } = [.. OfAllIntents, .. OfAllEntries, .. Others];

    /// <summary>The words of a command for one of them, and more behind.</summary>
    public static string[] Of(string command, string[] said, params string[] more) => [command, .. said, .. more];
}
