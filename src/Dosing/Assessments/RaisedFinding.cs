using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Screening;

namespace Dosing.Assessments;

/// <summary>A finding without its words.</summary>
/// <param name="Id">The id, such as <c>depth-exceeds-intent</c>.</param>
/// <param name="Severity">How severe it is for this intent.</param>
/// <param name="TriggeredBy">The inputs that raised it, as typed; at least one; distinct.</param>
public readonly record struct RaisedFinding(string Id, Severity Severity, IReadOnlyList<string> TriggeredBy);

/// <summary>Lists findings in the order of <see cref="DoseAssessment.Findings"/> without making a sentence.</summary>
internal static class RaisedFindings
{
    public static IReadOnlyList<RaisedFinding> Of(IReadOnlyList<DoseFinding> ofDose, FindingText text, IReadOnlyList<Finding> ofProtocol, ScreeningResult screening)
    {
        if (ofDose.Count + ofProtocol.Count + screening.Present.Count + screening.Combinations.Count == 0)
        {
            return [];
        }

        var raised = new List<RaisedFinding>(ofDose.Count + ofProtocol.Count + screening.Present.Count + screening.Combinations.Count);
        for (var i = 0; i < ofDose.Count; i++)
        {
            raised.Add(new RaisedFinding(DoseFindingIds.Words.Word(ofDose[i].Kind), ofDose[i].Severity, text.TriggeredBy(ofDose[i].Kind)));
        }

        for (var i = 0; i < ofProtocol.Count; i++)
        {
            Insert(raised, new RaisedFinding(ofProtocol[i].Id, ofProtocol[i].Severity, ofProtocol[i].TriggeredBy));
        }

        for (var i = 0; i < screening.Present.Count; i++)
        {
            if (screening.Present[i] is { Severity: { } severity } present)
            {
                Insert(raised, new RaisedFinding(present.Entry.Id, severity, present.TriggeredBy));
            }
        }

        for (var i = 0; i < screening.Combinations.Count; i++)
        {
            var combination = screening.Combinations[i];
            Insert(raised, new RaisedFinding(combination.Combination.Id, combination.Severity, ScreeningFindingText.TriggersOf(combination)));
        }

        return raised;
    }

    /// <summary>
    /// Places a finding behind all that come before it: the more severe, then those of the dose in their order, then what
    /// was raised earlier. Of one id the first in this order is kept.
    /// </summary>
    private static void Insert(List<RaisedFinding> raised, RaisedFinding finding)
    {
        var place = raised.Count;
        while (place > 0 && IsBefore(finding, raised[place - 1]))
        {
            place--;
        }

        for (var i = 0; i < raised.Count; i++)
        {
            if (raised[i].Id == finding.Id)
            {
                if (i < place)
                {
                    return;
                }

                raised.RemoveAt(i);
                break;
            }
        }

        raised.Insert(place, finding);
    }

    private static bool IsBefore(RaisedFinding left, RaisedFinding right) => left.Severity != right.Severity
        ? left.Severity > right.Severity
        : DoseFindingIds.PlaceOf(left.Id) < DoseFindingIds.PlaceOf(right.Id);
}
