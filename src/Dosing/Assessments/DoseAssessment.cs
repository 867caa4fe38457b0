using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Preparation;
using Dosing.Requests;
using Dosing.Screening;

namespace Dosing.Assessments;

/// <summary>All that is said of one dose. Immutable; texts are made when they are read.</summary>
public sealed class DoseAssessment
{
    private readonly SlipExplainer _slips;
    private readonly DepthClassifier _classifier;
    private readonly string _tool;

    internal DoseAssessment(JudgedDose judged, IReadOnlyList<DoseFinding> findings, ScreeningResult screening, Formulary formulary,
        SlipExplainer slips, DepthClassifier classifier, string tool)
    {
        (Judged, DoseFindings, Screening, Formulary) = (judged, findings, screening, formulary);
        (_slips, _classifier, _tool) = (slips, classifier, tool);
        MayBeDeeper = judged.Depth.IsKnown && IsDepressantPresent(screening, formulary);
        ProtocolFindings = Assessments.ProtocolFindings.Of(judged, screening, formulary);
        Disposition = Dispositions.With(Dispositions.Of(judged, findings, screening), ProtocolFindings);
    }

    /// <summary>What to do with the dose: the worst of all parts.</summary>
    public Disposition Disposition { get; }

    /// <summary>The request as read.</summary>
    public ValidatedRequest Request => Judged.Request;

    /// <summary>The dose in every form that the inputs allow.</summary>
    public NormalizedDose Dose => Judged.Dose;

    /// <summary>What the primary range says.</summary>
    public Verdict Verdict => Judged.Verdict;

    /// <summary>What the other matching ranges say; possibly empty.</summary>
    public IReadOnlyList<ReferenceVerdict> References => Judged.References;

    /// <summary>How deep the dose takes the patient.</summary>
    public Depth Depth => Judged.Depth;

    /// <summary>Whether something present can make it deeper than stated.</summary>
    public bool MayBeDeeper { get; }

    /// <summary>The findings of the dose, typed; most severe first; possibly empty.</summary>
    public IReadOnlyList<DoseFinding> DoseFindings { get; }

    /// <summary>What the local protocol itself raises; empty where none is in force.</summary>
    public IReadOnlyList<Finding> ProtocolFindings { get; }

    /// <summary>The findings in words, most severe first; possibly empty.</summary>
    public IReadOnlyList<Finding> Findings => field ??= ScreeningFindingText.Merge(ProtocolFindings.Concat(DoseFindings.Select(new FindingText(Judged, Formulary).Describe)), Screening);

    /// <summary>The findings without their words, in the same order; possibly empty. For many doses, of which few are read.</summary>
    public IReadOnlyList<RaisedFinding> Raised => field ??= RaisedFindings.Of(DoseFindings, new FindingText(Judged, Formulary), ProtocolFindings, Screening);

    /// <summary>What the screening found, typed.</summary>
    public ScreeningResult Screening { get; }

    /// <summary>The slips that would explain the dose; possibly empty.</summary>
    public IReadOnlyList<Slip> Slips => field ??= _slips.Explain(Judged, DoseFindings);

    /// <summary>The slips in words, marked as guesses; possibly empty.</summary>
    public IReadOnlyList<Explanation> Explanations => field ??= [.. Slips.Select(ExplanationText.Describe)];

    /// <summary>The faster ways by which the same total would be deeper; possibly empty.</summary>
    public IReadOnlyList<RouteSwap> RouteSwaps => field ??= RouteSwap.Of(Judged, _classifier);

    /// <summary>The same dose under the other weights of the patient, as an illustration; null where the body mass index is usual or no other weight is given.</summary>
    public BodySizeComparison? BodySize => field ??= BodySizeComparison.Of(Judged, _classifier, Formulary.Rules);

    /// <summary>What matters for the intent and was not said, contraindicated first; possibly empty.</summary>
    public IReadOnlyList<NotScreenedItem> NotScreened => field ??= Dosing.Screening.NotScreened.Of(ScreeningCase.Of(Request, Judged.Category), Screening, Formulary);

    /// <summary>What could not be judged, and why; possibly empty.</summary>
    public IReadOnlyList<NotCheckedPart> NotChecked => field ??= NotCheckedText.Describe(Judged);

    /// <summary>What is needed to repeat the assessment.</summary>
    public Receipt Receipt => field ??= new Receipt(_tool, Formulary.Identity, InputEchoes.Of(Request), new Steps(Judged, Formulary.Rules).Write()) { Protocol = Formulary.Protocol };

    /// <summary>The formulary that was used.</summary>
    public Formulary Formulary { get; }

    /// <summary>The category of the intent.</summary>
    public IntentCategory Category => Judged.Category;

    private JudgedDose Judged { get; }

    private static bool IsDepressantPresent(ScreeningResult screening, Formulary formulary)
    {
        for (var i = 0; i < screening.Present.Count; i++)
        {
            if (formulary.IsDepressant(screening.Present[i].Entry))
            {
                return true;
            }
        }

        return false;
    }
}
