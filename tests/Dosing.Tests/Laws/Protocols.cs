using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

/// <summary>Random local protocols over the shipped formulary.</summary>
internal static class Protocols
{
    /// <summary>The day on which they are applied; none of them is overdue then.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    private static readonly DateOnly Later = new(2027, 11, 1);

    /// <summary>A protocol without any item.</summary>
    public static LocalProtocol Empty { get; } = new()
    {
        Identity = new ProtocolIdentity("test", "1", "A protocol of the tests", "Nowhere", "Nobody", new DateOnly(2026, 11, 1), Later, new string('0', 64)),
    };

    private static readonly Loosening Said = new("a reason", "an author", Later);

    private static readonly ReferenceRange[] Ranges = [.. Assessing.Formulary.Content.Ranges.Where(r => r.IsPrimary)];

    private static readonly Gen<decimal> Part = Gen.Elements(0m, 0.1m, 0.5m, 0.9m, 1m);

    private static readonly Gen<ProtocolRange> TighterRange =
        from range in Gen.Elements(Ranges.Where(r => r.AllowedMilligrams.Count == 0).ToArray())
        from ofLow in Part
        from ofHigh in Part
        from ofLimit in Part
        let usual = range.Usual ?? range.Low
        let high = Between(usual, range.High, ofHigh)
        select new ProtocolRange
        {
            Id = range.Id,
            Low = Between(range.Low, range.Usual ?? high, ofLow),
            High = high,
            HardLimit = Between(high, range.HardLimit!.Value, ofLimit),
            AbsoluteAlertMilligrams = ofLimit == 0m ? 30m : null,
            Why = "w",
            Place = default,
        };

    private static readonly Gen<ProtocolRange> LooserRange =
        from range in Gen.Elements(Ranges)
        from fold in Gen.Elements(1.1m, 2m, 10m)
        select new ProtocolRange { Id = range.Id, Low = range.Low / fold, High = range.High * fold, HardLimit = range.HardLimit * fold, Why = "w", Loosening = Said, Place = default };

    private static readonly Gen<ProtocolFlag> TighterFlag =
        from entry in Gen.Elements(Assessing.Formulary.Content.ScreeningEntries.ToArray())
        from column in Gen.Elements(Enum.GetValues<SeverityColumn>())
        from severity in Gen.Elements(Enum.GetValues<Severity>())
        where entry.In(column) is not { } now || severity >= now
        select new ProtocolFlag(entry.Id, new Dictionary<SeverityColumn, Severity?> { [column] = severity }, "w", null, default);

    private static readonly Gen<ProtocolFlag> LooserFlag =
        from id in Gen.Elements("opioids", "pregnancy", "benzodiazepines", "coronary-artery-disease", "acute-suicidality")
        from severity in Gen.Elements((Severity?)null, Severity.Information, Severity.Caution)
        select new ProtocolFlag(id, Enum.GetValues<SeverityColumn>().ToDictionary(c => c, _ => severity), "w", Said, default);

    private static readonly Gen<NotAuthorised> Forbidden =
        from drug in Gen.Elements((Drug?)null, Drug.Ketamine, Drug.Esketamine)
        from route in Gen.Elements(Route.Intramuscular, Route.Oral, Route.Intravenous)
        from intent in Gen.Elements(Intent.Depression, Intent.AcutePain, Intent.ProceduralSedation)
        from ages in Gen.Elements((AgeSpan?)null, new AgeSpan(0, 216))
        select new NotAuthorised { Id = "local-x", Drug = drug, Route = route, Intent = intent, Ages = ages, Why = "w", Action = "a", Place = default };

    /// <summary>A protocol that only tightens and adds.</summary>
    public static Gen<LocalProtocol> Tightening { get; } =
        from ranges in Some(TighterRange)
        from ceilings in Some(Ceiling(0.01m, 0.5m, 0.9m, 1m))
        from flags in Some(TighterFlag)
        from forbidden in Gen.Frequency((3, Gen.Constant(Array.Empty<NotAuthorised>())), (1, Forbidden.Select(f => new[] { f })))
        select Empty with
        {
            Ranges = [.. ranges.DistinctBy(r => r.Id)],
            Ceilings = [.. ceilings.DistinctBy(c => c.Id)],
            Flags = [.. flags.DistinctBy(f => f.Id)],
            NewCeilings = [new ProtocolAddition<DoseCeiling>(Assessing.Formulary.Content.Ceilings[0] with { Id = "local-c", Above = 3m }, null, default)],
            NotAuthorised = forbidden,
        };

    /// <summary>A protocol that loosens, and says why.</summary>
    public static Gen<LocalProtocol> Loosening { get; } =
        from ranges in Some(LooserRange)
        from ceilings in Some(Ceiling(1.5m, 100m))
        from flags in Some(LooserFlag)
        select Empty with { Ranges = [.. ranges.DistinctBy(r => r.Id)], Ceilings = [.. ceilings.DistinctBy(c => c.Id)], Flags = [.. flags.DistinctBy(f => f.Id)] };

    /// <summary>An assessor under a protocol.</summary>
    public static DoseAssessor Assessor(this LocalProtocol protocol) => new(ProtocolApplication.Apply(Assessing.Formulary, protocol, Today));

    private static Gen<ProtocolCeiling> Ceiling(params decimal[] folds) =>
        from ceiling in Gen.Elements(Assessing.Formulary.Content.Ceilings.ToArray())
        from fold in Gen.Elements(folds)
        select new ProtocolCeiling(ceiling.Id, ceiling.Above * fold, "w", Said, default);

    // Many at once, so that a random dose often meets one of them.
    private static Gen<T[]> Some<T>(Gen<T> of) => of.ArrayOf(40);

    private static decimal Between(decimal low, decimal high, decimal part) => low + ((high - low) * part);
}
