using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>Writes a preparation as numbered steps. Every step says the mass, the volume and the one strength between them.</summary>
public sealed class RecipeWriter(ValidatedPreparation preparation, Prepared prepared, Formulary formulary)
{
    private readonly ValidatedPreparation _preparation = preparation ?? throw new ArgumentNullException(nameof(preparation));
    private readonly Prepared _prepared = prepared ?? throw new ArgumentNullException(nameof(prepared));
    private readonly Formulary _formulary = formulary ?? throw new ArgumentNullException(nameof(formulary));

    private string Drug => Words.Drugs.Word(_preparation.Request.Drug);

    private bool IsContinuous => _prepared.OrderedVolume is null;

    /// <summary>The steps, in order; empty where nothing could be prepared.</summary>
    public IReadOnlyList<RecipeStep> Write() => _prepared.Obstacle is not null ? [] : [.. Take(), .. Dilute(), .. Give()];

    private IEnumerable<RecipeStep> Take()
    {
        yield return new($"Take {Drug} {Figure(_prepared.Strength)}. Read the label: the strength is per mL, in base; a container may hold more than one dose.{Exact()}");
        if (_prepared.DrawUp is { } volume)
        {
            var mass = volume * _prepared.Strength;
            yield return new(
                IsContinuous ? $"Draw up the whole container: {Figure(volume)} ({Figure(mass)} of {Drug})." : $"Draw up {Figure(volume)} ({Figure(mass)} of {Drug}).",
                volume, mass, _prepared.Strength);
        }
    }

    /// <summary>Where nothing measures, the figures are exact and may be more than a hand can set.</summary>
    private string Exact() => _preparation.Measure is null ? " No device was named, so the figures are exact and not rounded to what can be measured." : "";

    private IEnumerable<RecipeStep> Dilute()
    {
        if (_prepared.Dilution is not { } dilution)
        {
            yield break;
        }

        yield return new($"Add {Figure(dilution.Diluent)} of {Diluent(dilution)}: {Figure(dilution.Final)} with {Figure(dilution.Mass)}, which is {Figure(dilution.Concentration)}.",
            dilution.Final, dilution.Mass, dilution.Concentration);
        yield return new($"Label it: {Drug} {Figure(dilution.Mass)} in {Figure(dilution.Final)}, {Figure(dilution.Concentration)}.{(IsConcentrate && _formulary.Content.Dilution.Concentrate.UseAtOnce ? " Use it at once." : "")}");
    }

    private IEnumerable<RecipeStep> Give()
    {
        var strength = _prepared.Dilution?.Concentration ?? _prepared.Strength;
        if (_prepared.Flow is not { } flow || _prepared.Rate is not { } rate)
        {
            yield return new($"Give {Figure(_prepared.Dilution?.Final ?? _prepared.DrawUp!.Value)} ({Figure(_prepared.Total!.Value)} of {Drug}) {Words.Routes.Word(_preparation.Request.Route)}.",
                _prepared.Dilution?.Final ?? _prepared.DrawUp, _prepared.Total, strength);
            yield break;
        }

        var forHowLong = _preparation.Request.Time.Duration is { } over ? $" for {QuantityFormat.Plain(over.ExactMinutes)} min, which gives {Figure(_prepared.Total!.Value)}" : ", as a continuous infusion";
        yield return new($"Set the pump to {Figure(flow)} = {Rates(rate)}{forHowLong}.", null, _prepared.Total, strength);
    }

    private bool IsConcentrate => _prepared.Strength >= _formulary.Content.Dilution.Concentrate.Strength;

    /// <summary>
    /// The diluent that was named. The evidence names diluents for the parts that a concentrate is diluted with, and for no
    /// other mixture: none is offered there, as half a litre of water is no infusion.
    /// </summary>
    private string Diluent(DilutedVolume dilution)
    {
        var rule = _formulary.Content.Dilution.Concentrate;
        var isStated = IsConcentrate && dilution.Diluent.Exact <= dilution.Drug.Exact * rule.DiluentParts;
        if (isStated)
        {
            return _preparation.Diluent?.Name ?? string.Join(" or ", rule.Diluents.Select(id => _formulary.FindDiluent(id)!.Name));
        }

        return _preparation.Diluent is { } named
            ? $"{named.Name} (named here; the evidence names no diluent for this mixture, so confirm it)"
            : "the diluent of the local protocol (the evidence names none for this mixture)";
    }

    private string Rates(InfusionRate rate)
    {
        var text = $"{Figure(rate.Exact)} mg/h ({Figure(rate.Exact * 1000m / 60m)} mcg/min)";
        return _preparation.Request.Patient.Weight is { } weight && rate / weight is var perKilogram
            ? $"{text}, {Figure(perKilogram.Exact)} mg/kg/h ({Figure(perKilogram.Exact * 1000m / 60m)} mcg/kg/min)" : text;
    }

    private static string Figure(Rational value) => QuantityFormat.Plain(value);

    private static string Figure(Volume volume) => $"{Figure(volume.Exact)} mL";

    private static string Figure(DrugMass mass) => $"{Figure(mass.Exact)} mg";

    private static string Figure(Strength strength) => $"{Figure(strength.Exact)} mg/mL";

    private static string Figure(FlowRate flow) => $"{Figure(flow.Exact)} mL/h";
}
