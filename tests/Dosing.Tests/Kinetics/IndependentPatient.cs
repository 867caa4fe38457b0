using Dosing.Kinetics;

namespace Dosing.Tests.Kinetics;

/// <summary>
/// The differential equations themselves, solved by matrix exponentials in 32 digits from event to event: amounts in every
/// compartment, in a depot for each absorbed dose, the effect site and what was eliminated.
/// </summary>
internal sealed class IndependentPatient
{
    private readonly Case _case;

    private readonly FirstOrderDose[] _absorbed;

    private readonly DoubleDouble[,] _matrix;

    public IndependentPatient(Case patient)
    {
        _case = patient;
        _absorbed = [.. patient.Doses.OfType<FirstOrderDose>()];
        _matrix = Matrix();
    }

    // The state: central, peripherals, effect site, eliminated, rate, then a depot for each absorbed dose.
    private int Peripherals => _case.Model.Peripherals.Count;

    private int Effect => Peripherals + 1;

    private int Eliminated => Peripherals + 2;

    private int Rate => Peripherals + 3;

    private int Depots => Peripherals + 4;

    public (double Plasma, double Effect, double InBody, double Eliminated, double Waiting) At(double minute)
    {
        var state = new DoubleDouble[Depots + _absorbed.Length];
        double[] events = [.. _case.Doses.SelectMany(Minutes).Where(m => m <= minute).Distinct().Order()];
        for (var i = 0; i < events.Length; i++)
        {
            Happen(state, events[i]);
            var until = i + 1 < events.Length ? events[i + 1] : minute;
            state = MatrixExponential.Apply(MatrixExponential.Of(_matrix, (DoubleDouble)until - events[i]), state);
        }

        var inBody = Enumerable.Range(0, Peripherals + 1).Aggregate((DoubleDouble)0, (sum, i) => sum + state[i]);
        var waiting = Enumerable.Range(Depots, _absorbed.Length).Aggregate((DoubleDouble)0, (sum, i) => sum + state[i]);
        return ((double)(state[0] * 1000 / _case.Model.CentralVolumeLitres), (double)(state[Effect] * 1000), (double)inBody,
            (double)state[Eliminated], (double)waiting);
    }

    private static double[] Minutes(DoseInput dose) => dose switch
    {
        InfusionDose infusion => [infusion.Minute, infusion.Minute + infusion.DurationMinutes],
        FirstOrderDose absorbed => [absorbed.Minute + absorbed.Absorption.LagMinutes],
        _ => [dose.Minute],
    };

    private void Happen(DoubleDouble[] state, double minute)
    {
        state[Rate] = 0;
        foreach (var dose in _case.Doses)
        {
            var (start, last) = (Minutes(dose)[0], Minutes(dose)[^1]);
            if (dose is InfusionDose infusion && start <= minute && minute < last)
            {
                state[Rate] += (DoubleDouble)infusion.MilligramsPerMinute * infusion.DurationMinutes / ((DoubleDouble)last - start);
            }
            else if (dose is BolusDose && start == minute)
            {
                state[0] += dose.Milligrams;
            }
            else if (dose is FirstOrderDose absorbed && start == minute)
            {
                state[Depots + Array.FindIndex(_absorbed, d => ReferenceEquals(d, absorbed))] +=
                    (DoubleDouble)absorbed.Milligrams * absorbed.Absorption.Bioavailability;
            }
        }
    }

    private DoubleDouble[,] Matrix()
    {
        var (model, size) = (_case.Model, Depots + _absorbed.Length);
        var m = new DoubleDouble[size, size];
        m[0, 0] = -(DoubleDouble)model.EliminationRatePerMinute;
        m[Eliminated, 0] = model.EliminationRatePerMinute;
        m[0, Rate] = 1;
        for (var j = 0; j < Peripherals; j++)
        {
            var (leave, back) = (model.Peripherals[j].OutPerMinute, model.Peripherals[j].BackPerMinute);
            m[0, 0] -= leave;
            m[0, j + 1] = back;
            m[j + 1, 0] = leave;
            m[j + 1, j + 1] = -back;
        }

        m[Effect, 0] = (DoubleDouble)_case.EffectSiteRate / model.CentralVolumeLitres;
        m[Effect, Effect] = -_case.EffectSiteRate;
        for (var k = 0; k < _absorbed.Length; k++)
        {
            m[Depots + k, Depots + k] = -_absorbed[k].Absorption.RateConstantPerMinute;
            m[0, Depots + k] = _absorbed[k].Absorption.RateConstantPerMinute;
        }

        return m;
    }
}
