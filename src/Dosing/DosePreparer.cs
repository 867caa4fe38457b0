using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing;

/// <summary>The entry to preparing a dose: from the order to the syringe, the bag or the pump, judged again as it is really given.</summary>
public sealed class DosePreparer
{
    private readonly Formulary _formulary;
    private readonly DoseAssessor _assessor;
    private readonly PreparationReader _reader;
    private readonly Preparer _preparer;

    /// <summary>A preparer for one formulary.</summary>
    public DosePreparer(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        _formulary = formulary;
        _assessor = new DoseAssessor(formulary);
        _reader = new PreparationReader(formulary);
        _preparer = new Preparer(formulary);
    }

    /// <summary>Reads and prepares a request as typed. A text that cannot be read gives errors, never an exception.</summary>
    public ReadResult<PreparedDose> Prepare(PreparationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var read = _reader.Read(request);
        return read.IsRead ? new(Prepare(read.Value)) : new(read.Errors);
    }

    /// <summary>Prepares a request that was read.</summary>
    public PreparedDose Prepare(ValidatedPreparation preparation)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var ordered = _assessor.Assess(preparation.Request);
        var receipt = ordered.Receipt;
        if (SprayPlanner.IsSpray(preparation.Request))
        {
            return new PreparedDose(preparation, ordered, receipt, _formulary, Spray(ordered.Dose.Total));
        }

        var prepared = _preparer.Prepare(preparation, ordered.Dose);
        if (prepared is { Obstacle: null, IsUndilutedRefused: false, Dilution: { } dilution })
        {
            ordered = _assessor.Assess(Diluted(preparation.Request, ordered.Dose, dilution));
        }

        var given = prepared.Obstacle is null && prepared.ChangePercent is { Sign: not 0 } ? Assess(ordered.Request, prepared.Total, prepared.Rate) : null;
        return new PreparedDose(preparation, ordered, receipt, _formulary, prepared, given, Panel(preparation.Request, prepared, ordered.Dose));
    }

    /// <summary>The order as it is given after dilution: at that strength, from as many containers as before.</summary>
    private static ValidatedRequest Diluted(ValidatedRequest request, NormalizedDose dose, DilutedVolume dilution) => request with
    {
        // A dose in mL was meant of the preparation before it was diluted.
        Dose = !request.Dose.NeedsStrength ? request.Dose
            : dose.Total is { } total ? new ProposedDose.OfMass(total)
            : new ProposedDose.OfRate(dose.Rate!.Value),
        Strength = dilution.Concentration,
        Container = request.Container * request.Strength / dilution.Concentration,
    };

    private SprayPlan? Spray(DrugMass? total) => total is { } dose ? SprayPlanner.Plan(dose, _formulary.Content.SprayRules[0]) : null;

    /// <summary>The assessment of the same order with another amount or rate, in base.</summary>
    private DoseAssessment Assess(ValidatedRequest request, DrugMass? total, InfusionRate? rate)
    {
        ProposedDose dose = total is { } mass ? new ProposedDose.OfMass(mass) : new ProposedDose.OfRate(rate!.Value);
        return _assessor.Assess(request with { Dose = dose, Salt = null, Raw = request.Raw with { Dose = Typed(dose), Salt = null } });
    }

    private static string Typed(ProposedDose dose) => dose switch
    {
        ProposedDose.OfMass mass => mass.Mass.ToString(),
        ProposedDose.OfRate rate => rate.Rate.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(dose)),
    };

    /// <summary>The strengths that are mistaken for each other, and the stated one, weakest first.</summary>
    private IReadOnlyList<VialRow> Panel(ValidatedRequest request, Prepared prepared, NormalizedDose dose)
    {
        var stated = prepared.Strength;
        var strengths = _formulary.Rules.SlipStrengths.Select(s => Strength.FromMilligramsPerMillilitre(s)).Append(stated).Distinct().Order();
        return dose.Total is null && dose.Rate is null ? [] : [.. strengths.Select(s => Row(request, dose, stated, s))];
    }

    private VialRow Row(ValidatedRequest request, NormalizedDose dose, Strength stated, Strength strength)
    {
        var rule = _formulary.Content.Dilution.Concentrate;
        var isConcentrate = rule.Routes.Contains(request.Route) && strength >= rule.Strength;
        return new VialRow(strength, strength == stated, dose.Total / strength, dose.Rate / strength,
            strength == stated ? null : Mistake(request, dose, stated, strength), isConcentrate);
    }

    private MistakenVial Mistake(ValidatedRequest request, NormalizedDose dose, Strength meant, Strength taken)
    {
        var total = dose.Total / meant * taken;
        var rate = dose.Rate / meant * taken;
        var given = Assess(request with { Strength = taken, Container = null }, total, rate);
        return new MistakenVial(given.Dose.Total, given.Dose.Rate, given.Dose.PerKilogram, given.Dose.RatePerKilogram, given.Verdict.Outcome, given.Depth.Level, given.Disposition);
    }
}
