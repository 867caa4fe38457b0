using Dosing.Kinetics;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>The volumes and clearances of a model as published: clearances, or the rate constants that stand for them.</summary>
public abstract record ModelDisposition
{
    private ModelDisposition(PublishedValue centralVolume) => CentralVolume = centralVolume;

    /// <summary>The central volume V1.</summary>
    public PublishedValue CentralVolume { get; }

    /// <summary>The values for a body weight.</summary>
    /// <param name="weight">The body weight.</param>
    /// <param name="scaling">How values at a reference weight become those of a patient.</param>
    public abstract PatientDisposition ForWeight(BodyWeight weight, WeightScaling scaling);

    /// <summary>The values as published, each with its symbol, in order.</summary>
    public abstract IReadOnlyList<(string Symbol, decimal Value, string Unit)> Values { get; }

    /// <summary>Published as clearances.</summary>
    /// <param name="CentralVolume">The central volume V1.</param>
    /// <param name="Clearance">The elimination clearance CL.</param>
    /// <param name="Peripheral">The peripheral compartments, at most two: volume and distribution clearance.</param>
    public sealed record OfClearances(PublishedValue CentralVolume, PublishedValue Clearance, IReadOnlyList<(PublishedValue Volume, PublishedValue Clearance)> Peripheral)
        : ModelDisposition(CentralVolume)
    {
        /// <inheritdoc/>
        public override PatientDisposition ForWeight(BodyWeight weight, WeightScaling scaling) => new(
            CentralVolume.ForWeight(weight, scaling),
            Clearance.ForWeight(weight, scaling),
            [.. Peripheral.Select(p => new PeripheralCompartment(p.Volume.ForWeight(weight, scaling), p.Clearance.ForWeight(weight, scaling)))]);

        /// <inheritdoc/>
        public override IReadOnlyList<(string Symbol, decimal Value, string Unit)> Values =>
        [
            ("V1", CentralVolume.Value, CentralVolume.UnitInWords),
            .. Peripheral.Select((p, i) => ($"V{i + 2}", p.Volume.Value, p.Volume.UnitInWords)),
            ("CL", Clearance.Value, Clearance.UnitInWords),
            .. Peripheral.Select((p, i) => ($"Q{i + 2}", p.Clearance.Value, p.Clearance.UnitInWords)),
        ];
    }

    /// <summary>Published as rate constants per minute.</summary>
    /// <param name="CentralVolume">The central volume V1.</param>
    /// <param name="EliminationPerMinute">The rate constant k10.</param>
    /// <param name="Exchange">The peripheral compartments, at most two: the rate constants k12 and k21, k13 and k31.</param>
    public sealed record OfRates(PublishedValue CentralVolume, decimal EliminationPerMinute, IReadOnlyList<(decimal Out, decimal Back)> Exchange)
        : ModelDisposition(CentralVolume)
    {
        /// <inheritdoc/>
        public override PatientDisposition ForWeight(BodyWeight weight, WeightScaling scaling)
        {
            var central = CentralVolume.ForWeight(weight, scaling);
            return new PatientDisposition(
                central,
                (double)EliminationPerMinute * central,
                [.. Exchange.Select(k => new PeripheralCompartment(central * (double)k.Out / (double)k.Back, (double)k.Out * central))]);
        }

        /// <inheritdoc/>
        public override IReadOnlyList<(string Symbol, decimal Value, string Unit)> Values =>
        [
            ("V1", CentralVolume.Value, CentralVolume.UnitInWords),
            ("k10", EliminationPerMinute, "/min"),
            .. Exchange.SelectMany((k, i) => new[] { ($"k1{i + 2}", k.Out, "/min"), ($"k{i + 2}1", k.Back, "/min") }),
        ];
    }
}
