using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>What a preparation is diluted to: a strength, a volume, or nothing.</summary>
/// <param name="Strength">The strength, or null.</param>
/// <param name="Volume">The volume, or null.</param>
/// <param name="Strongest">The strongest that may go into a vein, or null where there is no such limit.</param>
internal readonly record struct Target(Strength? Strength, Volume? Volume, Strength? Strongest)
{
    /// <summary>The target that stands in place of one that is too strong: an equal volume of diluent.</summary>
    public Target Forced => new(Strongest, null, Strongest);

    /// <summary>Whether it is diluted.</summary>
    public bool IsAsked => Strength is not null || Volume is not null;

    /// <summary>The target of a request. What goes into a vein from a concentrate is weakened first, as its label says.</summary>
    public static Target Of(ValidatedPreparation preparation, Strength strength, Formulary formulary)
    {
        var rule = formulary.Content.Dilution.Concentrate;
        var isConcentrate = rule.Routes.Contains(preparation.Request.Route) && strength >= rule.Strength;
        return new(preparation.ToStrength, preparation.ToVolume, isConcentrate ? Weakened(strength, rule) : null);
    }

    /// <summary>The strength after the stated parts of diluent, and never more than the stated highest.</summary>
    private static Strength Weakened(Strength strength, ConcentrateRule rule)
    {
        var weakened = Quantities.Strength.FromExact(strength.Exact / (1m + rule.DiluentParts));
        return weakened > rule.AtMost ? rule.AtMost : weakened;
    }

    /// <summary>Whether what was asked for is too strong for a vein.</summary>
    public bool IsTooStrong(DilutedVolume? dilution) => Strongest is { } strongest && (dilution is null || dilution.Concentration > strongest);

    /// <summary>A volume of drug made up to the target; null where that would take no diluent.</summary>
    public DilutedVolume? Dilute(Volume drug, DrugMass mass)
    {
        if (!IsAsked)
        {
            return null;
        }

        var final = Volume ?? mass / Strength!.Value;
        return final <= drug ? null
            : new DilutedVolume(drug, Quantities.Volume.FromExact(final.Exact + (drug.Exact * -1m)), final, mass / final, mass);
    }
}
