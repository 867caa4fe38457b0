using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of incidents.</summary>
internal sealed class IncidentsValidator : RulesOn<IncidentsDocument>
{
    public IncidentsValidator()
    {
        RuleFor(document => document.Incidents).IsNotEmptyList();
        RuleFor(document => document.Incidents).IsDistinctBy(incident => incident.Id);
        RuleForEach(document => document.Incidents).ById(incident => incident.Id).SetValidator(new IncidentValidator());
    }
}
