using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Where a number was read: how, in which sources, and why it differs where it is not their own number.</summary>
internal sealed class ProvenanceValidator : RulesOn<KeyValuePair<string, ProvenanceEntry>>
{
    private const string Verbatim = "verbatim";

    public ProvenanceValidator()
    {
        RuleFor(number => number.Value.Determination).IsOneOf(Verbatim, "converted", "derived").OverridePropertyName("Determination");
        RuleFor(number => number.Value.Sources).IsNotEmptyList().OverridePropertyName("Sources");
        RuleFor(number => number.Value.Sources).IsDistinct().OverridePropertyName("Sources");
        RuleFor(number => number.Value.Note).Must((number, note) => number.Value.Determination == Verbatim || !string.IsNullOrWhiteSpace(note))
            .WithErrorCode("note-missing").WithMessage("A number that is not verbatim needs a note on how it was reached.").OverridePropertyName("Note");
    }
}
