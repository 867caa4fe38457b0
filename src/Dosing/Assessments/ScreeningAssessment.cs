using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Screening;

namespace Dosing.Assessments;

/// <summary>All that is said of a patient without a dose. Immutable; texts are made when they are read.</summary>
public sealed class ScreeningAssessment
{
    private readonly ScreeningCase _case;

    internal ScreeningAssessment(ScreeningRequest request, ScreeningCase patient, ScreeningResult result, Formulary formulary, string tool)
    {
        (Request, _case, Result, Formulary) = (request, patient, result, formulary);
        ProtocolFindings = Assessments.ProtocolFindings.Of(request, patient.Column, result, formulary);
        Disposition = Dispositions.With(Dispositions.Of(result, isAnythingSaid: !request.Answers.IsEmpty), ProtocolFindings);
        Receipt = new Receipt(tool, formulary.Identity, InputEchoes.Of(request), []) { Protocol = formulary.Protocol };
    }

    /// <summary>The worst of the findings; not checked where nothing was said and nothing worse is known.</summary>
    public Disposition Disposition { get; }

    /// <summary>The request as read.</summary>
    public ScreeningRequest Request { get; }

    /// <summary>The category of the intent.</summary>
    public IntentCategory Category => _case.Category;

    /// <summary>The column of severities that counts.</summary>
    public SeverityColumn Column => _case.Column;

    /// <summary>What the screening found, typed.</summary>
    public ScreeningResult Result { get; }

    /// <summary>What the local protocol itself raises; empty where none is in force.</summary>
    public IReadOnlyList<Finding> ProtocolFindings { get; }

    /// <summary>The findings in words, most severe first; possibly empty.</summary>
    public IReadOnlyList<Finding> Findings => field ??= ScreeningFindingText.Merge(ProtocolFindings, Result);

    /// <summary>What matters for the intent and was not said, contraindicated first; possibly empty.</summary>
    public IReadOnlyList<NotScreenedItem> NotScreened => field ??= Screening.NotScreened.Of(_case, Result, Formulary);

    /// <summary>What could not be judged, and why; possibly empty.</summary>
    public IReadOnlyList<NotCheckedPart> NotChecked => field ??= NotCheckedText.Describe(Request.Answers);

    /// <summary>What to do before, during and after a session, adapted to the findings.</summary>
    public SessionPlan Plan => field ??= SessionPlan.Of(this);

    /// <summary>What is needed to repeat the assessment; without steps.</summary>
    public Receipt Receipt { get; }

    /// <summary>The formulary that was used.</summary>
    public Formulary Formulary { get; }
}
