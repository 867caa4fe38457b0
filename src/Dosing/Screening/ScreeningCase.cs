using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Screening;

/// <summary>For whom and for what is screened: what the severities depend on.</summary>
/// <param name="Category">The category of the intent.</param>
/// <param name="Intent">The intent.</param>
/// <param name="Drug">The drug, or null where none was said: ketamine's columns count.</param>
/// <param name="Route">The route, or null where none was said: effects that depend on it count fully.</param>
/// <param name="Time">Over how long a dose is given.</param>
/// <param name="Patient">What is known of the patient.</param>
/// <param name="Answers">What was said.</param>
/// <param name="Typed">The texts that were read.</param>
public readonly record struct ScreeningCase(
    IntentCategory Category,
    Intent Intent,
    Drug? Drug,
    Route? Route,
    AdministrationTime Time,
    Patient Patient,
    ScreeningAnswers Answers,
    DoseRequest Typed)
{
    /// <summary>The column of severities that counts.</summary>
    public SeverityColumn Column => Drug == Clinical.Drug.Esketamine && Route == Clinical.Route.Intranasal
        ? SeverityColumn.EsketamineNasal
        : Category switch
        {
            IntentCategory.SubAnaestheticTherapy => SeverityColumn.SubAnaestheticTherapy,
            IntentCategory.ProceduralSedation => SeverityColumn.ProceduralSedation,
            _ => SeverityColumn.Anaesthesia,
        };

    /// <summary>Whether the severity of a crossed line counts itself, rather than the milder of line and column.</summary>
    public bool LinesCountFully => Column is SeverityColumn.SubAnaestheticTherapy or SeverityColumn.EsketamineNasal;

    /// <summary>Whether the dose goes by needle, past the gut and the liver.</summary>
    public bool IsByNeedle => Route is Clinical.Route.Intravenous or Clinical.Route.Intramuscular or Clinical.Route.Subcutaneous;

    /// <summary>The case of a request.</summary>
    public static ScreeningCase Of(ValidatedRequest request, IntentCategory category)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(category, request.Intent, request.Drug, request.Route, request.Time, request.Patient, request.Answers, request.Raw);
    }

    /// <summary>The case of a request without a dose.</summary>
    public static ScreeningCase Of(ScreeningRequest request, IntentCategory category)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(category, request.Intent, request.Drug, request.Route, request.Time, request.Patient, request.Answers, request.Raw);
    }

    /// <summary>The texts that make an entry present, with their fields; at least one.</summary>
    internal IReadOnlyList<string> TypedFor(ImpliedBy implied) =>
    [
        .. implied.Ages is null ? [] : (string[])[$"age {Typed.Age}"],
        .. implied.OverMinutes is null ? [] : (string[])[Time.IsContinuous ? $"dose {Typed.Dose}" : $"over {Typed.Over}"],
    ];
}
