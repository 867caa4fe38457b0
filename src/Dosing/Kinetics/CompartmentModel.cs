namespace Dosing.Kinetics;

/// <summary>
/// A mammillary model of one to three compartments with elimination from the central one, which is where plasma is.
/// Linear: concentrations are proportional to doses and add up. Immutable.
/// </summary>
/// <remarks>The parameters are those of one patient; how they follow from a body weight is the caller's business.</remarks>
public sealed class CompartmentModel
{
    private const int MostPeripherals = 2;

    private readonly DispositionMode[] _modes;

    private readonly PeripheralRates[] _peripherals;

    private CompartmentModel(double volume, double elimination, PeripheralRates[] peripherals)
    {
        CentralVolumeLitres = volume;
        EliminationRatePerMinute = elimination;
        _peripherals = peripherals;
        _modes = new DispositionMode[peripherals.Length + 1];
        DispositionModes.Solve(elimination, peripherals, _modes);
        for (var i = 0; i < _modes.Length; i++)
        {
            _modes[i] = new(_modes[i].RatePerMinute, _modes[i].CoefficientPerLitre / volume);
        }
    }

    /// <summary>V1, in L.</summary>
    public double CentralVolumeLitres { get; }

    /// <summary>k10 = CL / V1, in 1/min.</summary>
    public double EliminationRatePerMinute { get; }

    /// <summary>k12 and k21, then k13 and k31, in 1/min, in the order given; empty for one compartment.</summary>
    public IReadOnlyList<PeripheralRates> Peripherals => _peripherals;

    /// <summary>How many compartments there are: 1, 2 or 3.</summary>
    public int Compartments => _modes.Length;

    /// <summary>CL = k10 V1, in L/min.</summary>
    public double ClearanceLitresPerMinute => EliminationRatePerMinute * CentralVolumeLitres;

    /// <summary>Vss = V1 (1 + k12/k21 + k13/k31), in L.</summary>
    public double SteadyStateVolumeLitres
    {
        get
        {
            var sum = 1.0;
            foreach (var peripheral in _peripherals)
            {
                sum += peripheral.OutPerMinute / peripheral.BackPerMinute;
            }

            return sum * CentralVolumeLitres;
        }
    }

    /// <summary>The exponentials of the plasma concentration after a unit bolus, as many as compartments, the fastest first.</summary>
    public IReadOnlyList<DispositionMode> Modes => _modes;

    internal ReadOnlySpan<DispositionMode> ModeSpan => _modes;

    /// <summary>A model by volumes and clearances: k10 = CL/V1, k12 = Q2/V1, k21 = Q2/V2, k13 = Q3/V1, k31 = Q3/V3.</summary>
    /// <param name="centralVolumeLitres">V1, in L, from 1e-9 to 1e9.</param>
    /// <param name="clearanceLitresPerMinute">CL, in L/min, from 1e-9 to 1e9.</param>
    /// <param name="peripherals">None, one or two peripheral compartments, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">There are more than two peripheral compartments.</exception>
    public static CompartmentModel FromClearances(
        double centralVolumeLitres, double clearanceLitresPerMinute, params ReadOnlySpan<PeripheralCompartment> peripherals)
    {
        var volume = Allowed.Positive(centralVolumeLitres, nameof(centralVolumeLitres), "L");
        var clearance = Allowed.Positive(clearanceLitresPerMinute, nameof(clearanceLitresPerMinute), "L/min");
        var rates = new PeripheralRates[Count(peripherals.Length)];
        for (var i = 0; i < rates.Length; i++)
        {
            var flow = peripherals[i].DistributionClearanceLitresPerMinute;
            rates[i] = new(flow / volume, flow / peripherals[i].VolumeLitres);
        }

        return new(volume, clearance / volume, rates);
    }

    /// <summary>A model by its rate constants.</summary>
    /// <param name="centralVolumeLitres">V1, in L, from 1e-9 to 1e9.</param>
    /// <param name="eliminationRatePerMinute">k10, in 1/min, from 1e-18 to 1e18.</param>
    /// <param name="peripherals">None, one or two pairs of k12 and k21, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">There are more than two peripheral compartments.</exception>
    public static CompartmentModel FromRateConstants(
        double centralVolumeLitres, double eliminationRatePerMinute, params ReadOnlySpan<PeripheralRates> peripherals)
    {
        var volume = Allowed.Positive(centralVolumeLitres, nameof(centralVolumeLitres), "L");
        var elimination = Allowed.Rate(eliminationRatePerMinute, nameof(eliminationRatePerMinute));
        _ = Count(peripherals.Length);
        foreach (var peripheral in peripherals)
        {
            // The default value of the struct went through no constructor.
            _ = Allowed.Rate(peripheral.BackPerMinute, nameof(peripherals));
        }

        return new(volume, elimination, peripherals.ToArray());
    }

    private static int Count(int peripherals) => peripherals <= MostPeripherals
        ? peripherals
        : throw new ArgumentException($"peripherals has {peripherals} compartments; allowed are 0 to {MostPeripherals}.", nameof(peripherals));
}
