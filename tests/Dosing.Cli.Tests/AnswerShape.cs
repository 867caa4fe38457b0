using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dosing.Cli.Tests;

/// <summary>Compares an answer in JSON with the closed set of members of each of its objects.</summary>
internal static partial class AnswerShape
{
    /// <summary>The members of a screening that every answer without a dose has.</summary>
    public static IReadOnlyDictionary<string, AssessmentShape.Members> Shared { get; } = new Dictionary<string, AssessmentShape.Members>
    {
        ["$.findings[]"] = AssessmentShape.Objects["$.findings[]"],
        ["$.notScreened[]"] = AssessmentShape.Objects["$.notScreened[]"],
        ["$.notChecked[]"] = AssessmentShape.Objects["$.notChecked[]"],
        ["$.receipt"] = AssessmentShape.Objects["$.receipt"],
        ["$.receipt.formulary"] = AssessmentShape.Objects["$.receipt.formulary"],
        ["$.receipt.inputs.*"] = AssessmentShape.Objects["$.receipt.inputs.*"],
    };

    /// <summary>The members too many and too few, and every null.</summary>
    public static IEnumerable<string> Faults(JsonElement answer, IReadOnlyDictionary<string, AssessmentShape.Members> shape)
    {
        foreach (var (path, element) in answer.Walk())
        {
            if (element.ValueKind == JsonValueKind.Null)
            {
                yield return $"{path} is null";
            }

            if (element.ValueKind != JsonValueKind.Object || path == "$.receipt.inputs")
            {
                continue;
            }

            string[] members = [.. element.EnumerateObject().Select(p => p.Name)];
            var (always, sometimes) = shape[Shape(path)];
            foreach (var fault in always.Except(members).Select(m => $"{path} lacks {m}").Concat(members.Except(always).Except(sometimes).Select(m => $"{path} has {m}")))
            {
                yield return fault;
            }
        }
    }

    private static string Shape(string path)
    {
        var bare = Indices().Replace(path, "[]");
        return bare.StartsWith("$.receipt.inputs.", StringComparison.Ordinal) ? "$.receipt.inputs.*" : bare;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indices();
}
