using System.Reflection;
using System.Text.RegularExpressions;
using Dosing.Assessments;
using Dosing.Cli.Rendering;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Knowledge;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Simulation;
using Dosing.Teaching;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Schemas;

/// <summary>The words that the schemas list, each list taken from the vocabulary or the formulary of the program.</summary>
internal static partial class SchemaVocabularies
{
    private static readonly Formulary Formulary = KetamineFormulary.Load();

    /// <summary>The words by the name of their definition in the common schema.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["drug"] = Words.Drugs.Words,
        ["route"] = Words.Routes.Words,
        ["shortRoute"] = ShortRoutes(),
        ["intent"] = Words.Intents.Words,
        ["category"] = Words.IntentCategories.Words,
        ["sex"] = Words.Sexes.Words,
        ["weightSource"] = Words.WeightSources.Words,
        ["salt"] = Words.Salts.Words,
        ["outcome"] = Words.Outcomes.Words,
        ["level"] = Words.DepthLevels.Words,
        ["severity"] = Words.Severities.Words,
        ["disposition"] = Words.Dispositions.Words,
        ["column"] = [.. Columns.All.Select(Columns.Word)],
        ["unit"] = [.. Words.DoseUnits.Words.Select(JsonFigures.Ucum)],
        ["doseFinding"] = DoseFindingIds.Words.Words,
        ["protocolFinding"] = ProtocolFindings.Ids,
        ["preparationFinding"] = ["rounding", Formulary.Content.Dilution.NotFurther.Id],
        ["screeningEntry"] = [.. Formulary.Content.ScreeningEntries.Select(e => e.Id)],
        ["combination"] = [.. Formulary.Content.Combinations.Select(c => c.Id)],
        ["reason"] = NotCheckedReasons.Words.Words,
        ["slip"] = [.. SlipMeaning.All(Formulary.Rules).Select(s => s.Id)],
        ["depthRule"] = [.. Formulary.Rules.RateRules.Select(r => r.Id), Depth.OralLadderRule],
        ["errorCode"] = [.. Texts(typeof(RequestErrorCodes)), .. Texts(typeof(ReadingErrorCodes)), .. Texts(typeof(SimulationErrorCodes)), .. CourseErrors()],
        ["measurementName"] = ["blood-pressure", .. MeasurementNames.All],
        ["bodySizeFormula"] = BodySizeFormulas.Words.Words,
        ["bodySizeReason"] = BodySizeReasons.Words.Words,
        ["courseCheck"] = Words.CourseChecks.Words,
        ["screeningKind"] = ScreeningKinds.Words.Words,
        ["claimVerdict"] = ClaimVerdicts.Words.Words,
        ["quizKind"] = QuizKinds.Words.Words,
        ["productForm"] = ProductForms.Words.Words,
        ["deviceKind"] = MeasuringDeviceKinds.Words.Words,
        ["notSimulated"] = [.. Texts(typeof(NotSimulatedReasons))],
        ["teachingStatus"] = [.. Enum.GetValues<EvidenceStatus>().Select(ClaimsPhrases.Status)],
    };

    /// <summary>Every text of two or three letters that is read as a route: a vocabulary does not list what it reads besides its words.</summary>
    private static string[] ShortRoutes()
    {
        var letters = Enumerable.Range('a', 26).Select(c => ((char)c).ToString()).ToArray();
        var pairs = letters.SelectMany(a => letters.Select(b => a + b)).ToArray();
        return [.. pairs.Concat(pairs.SelectMany(p => letters.Select(c => p + c))).Where(w => Words.Routes.TryRead(w, out _))];
    }

    /// <summary>The codes of a course stand where its rules do, and in no list.</summary>
    private static IEnumerable<string> CourseErrors() => Repository.SourcesBelow("src", "Dosing.Knowledge", "Courses").Order(StringComparer.Ordinal)
        .SelectMany(file => CourseError().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("(?:WithErrorCode\\(|DateMalformed = )\"([a-z-]+)\"")]
    private static partial Regex CourseError();

    private static IEnumerable<string> Texts(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!);
}
