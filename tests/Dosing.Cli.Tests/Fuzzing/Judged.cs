using Dosing.Cli.Parsing;
using Dosing.Clinical;
using Dosing.Knowledge;
using Dosing.Requests;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>Holds what the program answers to a request against the reference: refused, or the same outcome and depth.</summary>
internal static class Judged
{
    private static readonly DoseAssessor Assessor = new(KetamineFormulary.Load());
    private static readonly RequestReader Reader = new(KetamineFormulary.Load());

    /// <summary>Judges what a reader of the program made of an input.</summary>
    /// <param name="request">The request as far as it was read.</param>
    /// <param name="errors">The errors of its form.</param>
    /// <param name="order">The order that the reference read; null where it refuses the input.</param>
    /// <param name="isPlain">Whether nothing stands in the input that the reference does not know.</param>
    /// <param name="input">The input, to be shown.</param>
    /// <returns>Whether it was judged.</returns>
    public static bool Against(DoseRequest request, IReadOnlyList<RequestError> errors, OrderTexts? order, bool isPlain, Func<string> input)
    {
        var (assessment, found) = RequestAssessing.AssessRow(request, errors, Reader, Assessor);
        var expected = order is null ? null : OrderRead.Of(order);
        if (assessment is null)
        {
            FuzzFaultException.Unless(found.Count > 0, "refused without an error", input());
            FuzzFaultException.Unless(found.All(e => e.Code.Length > 0 && e.Field.Length > 0), "an error without code or field", input());
            FuzzFaultException.Unless(expected is null || !isPlain, $"refused, and the reference reads it ({found[0].Field} {found[0].Code})", input());
            return false;
        }

        FuzzFaultException.Unless(expected is not null, "judged, and the reference refuses it", input());
        var answer = SecondJudgement.Of(expected!);
        FuzzFaultException.Unless(answer.Outcome == Words.Outcomes.Word(assessment.Verdict.Outcome), "another outcome than the reference", input());
        FuzzFaultException.Unless(answer.Level == Words.DepthLevels.Word(assessment.Depth.Level), "another depth than the reference", input());
        FuzzFaultException.Unless(assessment.Verdict.Outcome != Outcome.NotChecked || assessment.Disposition >= Disposition.NotChecked, "not checked, and a milder disposition", input());
        return true;
    }
}
