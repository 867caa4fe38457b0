using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of sources.</summary>
internal sealed class SourcesValidator : RulesOn<SourcesDocument>
{
    public SourcesValidator()
    {
        RuleFor(document => document.Sources).IsDistinctBy(source => source.Id);
        RuleForEach(document => document.Sources).ById(source => source.Id).SetValidator(new SourceValidator());
    }
}
