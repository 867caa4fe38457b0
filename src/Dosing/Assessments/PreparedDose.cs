using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Preparation;
using Dosing.Requests;

namespace Dosing.Assessments;

/// <summary>All that is said of a dose on its way from the order to the patient. Immutable; texts are made when they are read.</summary>
public sealed class PreparedDose
{
    private PreparedDose(ValidatedPreparation preparation, DoseAssessment ordered, Receipt receipt, Formulary formulary) =>
        (Preparation, Ordered, Receipt, Formulary) = (preparation, ordered, receipt with { Inputs = [.. receipt.Inputs, .. InputEchoes.Of(preparation)] }, formulary);

    internal PreparedDose(
        ValidatedPreparation preparation, DoseAssessment ordered, Receipt receipt, Formulary formulary, Prepared prepared, DoseAssessment? given, IReadOnlyList<VialRow> vials)
        : this(preparation, ordered, receipt, formulary)
    {
        (Prepared, Given, VialPanel) = (prepared, given, vials);
        Recipe = new RecipeWriter(preparation, prepared, formulary).Write();
        Disposition = PreparationText.Disposition(this);
    }

    internal PreparedDose(ValidatedPreparation preparation, DoseAssessment ordered, Receipt receipt, Formulary formulary, SprayPlan? spray)
        : this(preparation, ordered, receipt, formulary)
    {
        (Spray, IsSpray) = (spray, true);
        Disposition = PreparationText.Disposition(this);
    }

    /// <summary>The worst of the order, of the dose really given, and of what the preparation itself found.</summary>
    public Disposition Disposition { get; }

    /// <summary>The preparation as read.</summary>
    public ValidatedPreparation Preparation { get; }

    /// <summary>The dose as read.</summary>
    public ValidatedRequest Request => Preparation.Request;

    /// <summary>What is needed to repeat it, the inputs of the preparation included.</summary>
    public Receipt Receipt { get; }

    /// <summary>The check of the dose that was ordered, at the strength that is given.</summary>
    public DoseAssessment Ordered { get; }

    /// <summary>The check of the dose that is really given; null where nothing was rounded.</summary>
    public DoseAssessment? Given { get; }

    /// <summary>Volumes, dilution, flow; null for a spray.</summary>
    public Prepared? Prepared { get; }

    /// <summary>Whether it is a spray of fixed doses.</summary>
    public bool IsSpray { get; }

    /// <summary>The devices of a spray; null where none give the dose, or for anything else.</summary>
    public SprayPlan? Spray { get; }

    /// <summary>The steps, in order; empty where nothing could be prepared, or for a spray.</summary>
    public IReadOnlyList<RecipeStep> Recipe { get; } = [];

    /// <summary>The strengths that are mistaken for each other, side by side; empty for a spray or an unknown dose.</summary>
    public IReadOnlyList<VialRow> VialPanel { get; } = [];

    /// <summary>What the preparation itself found, most severe first; possibly empty.</summary>
    public IReadOnlyList<Finding> Findings => field ??= PreparationText.Findings(this);

    /// <summary>What could not be prepared, and why; possibly empty.</summary>
    public IReadOnlyList<NotCheckedPart> NotPrepared => field ??= PreparationText.NotPrepared(this);

    /// <summary>The figures to read back aloud; possibly empty.</summary>
    public IReadOnlyList<string> ReadBack => field ??= PreparationText.ReadBack(this);

    /// <summary>The products of the stated strength, and how many containers of each the dose takes; possibly empty.</summary>
    public IReadOnlyList<ContainerCount> Containers => field ??= ContainerCount.Of(this);

    /// <summary>The formulary that was used.</summary>
    public Formulary Formulary { get; }
}
