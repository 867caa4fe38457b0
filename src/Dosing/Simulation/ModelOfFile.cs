using System.Globalization;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>Whether the values of a file are those of the model that it names. Only then do name, site and drug of the model belong to them.</summary>
internal sealed class ModelOfFile
{
    /// <summary>How far a value may be from the published one, which is written with as many digits as a program prints.</summary>
    private const double Relative = 1e-6;

    private readonly WrittenRegimen _written;
    private readonly KineticModel? _named;
    private readonly WeightScaling _scaling;
    private readonly (string Symbol, string Unit, double? Published, double? Written)? _different;

    /// <summary>Holds the values of a file against the published model of its name, at its weight.</summary>
    public ModelOfFile(WrittenRegimen written, KineticKnowledge knowledge)
    {
        (_written, _scaling) = (written, knowledge.Scaling);
        _named = written.ModelId is { } id ? knowledge.FindModel(id) : null;
        _different = _named?.Disposition is null ? null : FirstDifference(At(written.WeightKg));
        Published = _named?.Disposition is not null && _different is null ? _named : null;
    }

    /// <summary>The published model whose values the file holds, or null.</summary>
    public KineticModel? Published { get; }

    /// <summary>What the model is called.</summary>
    public string Name => Published?.Name ?? (_written.ModelId is { } id ? $"values of the file, named {id}" : "values of the file");

    /// <summary>The drug: esketamine only where the values are those of a model of it.</summary>
    public Drug Drug => Published is { } known && !known.Drugs.Contains(Drug.Ketamine) ? Drug.Esketamine : Drug.Ketamine;

    /// <summary>What has to be said of it.</summary>
    public IEnumerable<SimulationNote> Notes()
    {
        if (_different is { } first)
        {
            yield return new("not-published", $"The values are not the published values of {_named!.Id}: {first.Symbol} is {Text(first.Written, first.Unit)} in the file, and {Text(first.Published, first.Unit)} published for {Text(_written.WeightKg)} kg ({_named.Sources[0]}).");
            if (OtherWeight() is { } weight)
            {
                yield return new("weight-and-values", $"The values are those of {_named.Id} at {Text(weight)} kg, and the file says {Text(_written.WeightKg)} kg.");
            }
        }
        else if (Published is null)
        {
            yield return new("not-published", _written.ModelId is { } id
                ? $"The values could be held against no published model: {id} is none that is simulated here."
                : "The values could be held against no published model: the file names none.");
        }

        if (_named?.SimulatedFor is { } kind && kind != _written.Population)
        {
            yield return new("population", $"{_named.Id} is a model of {Of(kind)}, and the file says {Of(_written.Population)}.");
        }

        if (Published is null)
        {
            yield return new("drug-not-said", "The file names no drug: the landmarks are those of racemic ketamine, and do not hold for esketamine.");
        }
    }

    private PatientDisposition At(double kilograms) => _named!.Disposition!.ForWeight(BodyWeight.FromKilograms((decimal)kilograms), _scaling);

    /// <summary>The weight at which every value is the published one: the one that its central volume says.</summary>
    private double? OtherWeight()
    {
        var published = At(_written.WeightKg).CentralLitres;
        var weight = _written.WeightKg * _written.Disposition.CentralLitres / published;
        return weight is >= 1e-6 and <= 1e6 && FirstDifference(At(weight)) is null ? weight : null;
    }

    private (string Symbol, string Unit, double? Published, double? Written)? FirstDifference(PatientDisposition published)
    {
        var (left, right) = (Values(published), Values(_written.Disposition));
        foreach (var (symbol, unit) in left.Concat(right).Select(v => (v.Symbol, v.Unit)).Distinct())
        {
            var (one, other) = (Of(left, symbol), Of(right, symbol));
            if (one is null || other is null || Math.Abs(one.Value - other.Value) > Relative * one.Value)
            {
                return (symbol, unit, one, other);
            }
        }

        return null;
    }

    private static (string Symbol, string Unit, double Value)[] Values(PatientDisposition patient) =>
    [
        ("V1", "L", patient.CentralLitres),
        ("CL", "L/min", patient.ClearanceLitresPerMinute),
        .. patient.Peripheral.SelectMany((p, i) => new[]
        {
            (string.Create(CultureInfo.InvariantCulture, $"V{i + 2}"), "L", p.VolumeLitres),
            (string.Create(CultureInfo.InvariantCulture, $"Q{i + 2}"), "L/min", p.DistributionClearanceLitresPerMinute),
        }),
    ];

    private static double? Of((string Symbol, string Unit, double Value)[] values, string symbol) =>
        values.Where(v => v.Symbol == symbol).Select(v => (double?)v.Value).FirstOrDefault();

    private static string Of(PopulationKind kind) => kind == PopulationKind.Adult ? "adults" : "children";

    private static string Text(double? value, string unit) => value is { } number ? $"{Text(number)} {unit}" : "not there";

    /// <summary>With as many digits as show a difference that counts.</summary>
    private static string Text(double value) => ((decimal)value) is var exact && exact == 0 ? "0"
        : QuantityFormat.Number(decimal.Parse(value.ToString("G7", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture));
}
