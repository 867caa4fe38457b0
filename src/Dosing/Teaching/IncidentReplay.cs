using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>What the engine answers to an incident, beside what the evidence expects.</summary>
public abstract record IncidentReplay
{
    private IncidentReplay(Incident incident) => Incident = incident;

    /// <summary>The incident.</summary>
    public Incident Incident { get; }

    /// <summary>Whether the answer would have stopped it: the disposition stop, a request that is not read, a table with a wrong cell.</summary>
    public abstract bool IsStopped { get; }

    /// <summary>The ids of the slips that the answer lists, in order; possibly empty.</summary>
    public virtual IReadOnlyList<string> Slips => [];

    /// <summary>The ids that name the mistake: its own slip, then what the evidence expects, where the answer holds it; distinct, possibly empty.</summary>
    public virtual IReadOnlyList<string> Named => [];

    /// <summary>Whether the answer names what the evidence expects it to name; null where the evidence expects no name.</summary>
    public virtual bool? IsMechanismNamed => null;

    /// <summary>Where the answer is not what the evidence expects; empty where it is.</summary>
    public virtual IReadOnlyList<IncidentDifference> Differences => [];

    /// <summary>The assessment of an order.</summary>
    public sealed record OfOrder : IncidentReplay
    {
        private readonly IncidentExpectation _expected;

        internal OfOrder(Incident incident, IncidentExpectation expected, DoseAssessment assessment)
            : base(incident) => (_expected, Assessment) = (expected, assessment);

        /// <summary>The assessment, with its steps.</summary>
        public DoseAssessment Assessment { get; }

        /// <inheritdoc/>
        public override bool IsStopped => Assessment.Disposition == Disposition.Stop;

        /// <inheritdoc/>
        public override IReadOnlyList<string> Slips => [.. Assessment.Slips.Select(s => s.Id)];

        /// <inheritdoc/>
        public override IReadOnlyList<string> Named =>
        [
            .. new[] { Incident.Mechanism, _expected.Slip }.Intersect(Slips).OfType<string>(),
            .. Assessment.Findings.Select(f => f.Id).Where(id => id == _expected.Finding),
        ];

        /// <inheritdoc/>
        public override bool? IsMechanismNamed => (_expected.Slip, _expected.Finding) is (null, null)
            ? null
            : !Differences.Any(d => d.Part is IncidentDifference.SlipPart or IncidentDifference.FindingPart);

        /// <inheritdoc/>
        public override IReadOnlyList<IncidentDifference> Differences => [.. IncidentDifference.Between(_expected, Assessment)];
    }

    /// <summary>The errors of an order that cannot be read: nothing is judged.</summary>
    public sealed record OfRefusal : IncidentReplay
    {
        internal OfRefusal(Incident incident, IReadOnlyList<RequestError> errors)
            : base(incident) => Errors = errors;

        /// <summary>The errors; empty where the order was read after all, which stops nothing.</summary>
        public IReadOnlyList<RequestError> Errors { get; }

        /// <inheritdoc/>
        public override bool IsStopped => Errors.Count > 0;
    }

    /// <summary>The cells of a printed table beside the formula.</summary>
    public sealed record OfTable : IncidentReplay
    {
        internal OfTable(Incident incident, IReadOnlyList<RateTableCell> cells)
            : base(incident) => Cells = cells;

        /// <summary>The cells, in the order of the table.</summary>
        public IReadOnlyList<RateTableCell> Cells { get; }

        /// <inheritdoc/>
        public override bool IsStopped => Cells.Any(c => !c.IsRight);
    }
}
