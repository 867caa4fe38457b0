using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Every number of a range says where it was read, in sources that the range names as its evidence.</summary>
internal sealed class RangeOriginsValidator : RulesOn<RangeEntry>
{
    public RangeOriginsValidator()
    {
        RuleFor(range => range.Evidence).IsNotEmptyList();
        RuleFor(range => range.Evidence).IsDistinct();
        RuleFor(range => range.Provenance).Must((range, origins) => Numbers(range).All(origins.ContainsKey))
            .WithErrorCode("provenance-missing").WithMessage(range => $"Each of {string.Join(", ", Numbers(range))} says where it was read.");
        RuleFor(range => range.Provenance).Must((range, origins) => origins.Keys.All(Numbers(range).Contains))
            .WithErrorCode("provenance-unknown").WithMessage(range => $"Only {string.Join(", ", Numbers(range))} can say where they were read.");
        RuleForEach(range => range.Provenance).ById(number => number.Key).SetValidator(new ProvenanceValidator());
        RuleForEach(range => range.Provenance).ById(number => number.Key)
            .Must((range, number) => number.Value.Sources.All(range.Evidence.Contains))
            .WithErrorCode("provenance-outside-evidence").WithMessage("A number was read in a source that the range does not name as evidence.");
    }

    private static string[] Numbers(RangeEntry range) => range.Usual is null ? ["low", "high"] : ["low", "usual", "high"];
}
