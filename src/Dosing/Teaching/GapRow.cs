using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>One ladder of the gap, with the ranges that stand on it. All values are in <see cref="Unit"/>, exact.</summary>
public sealed class GapRow
{
    private readonly GapScale _scale;
    private readonly GapQuestion _question;

    internal GapRow(DepthLadder ladder, GapQuestion question, Formulary formulary)
    {
        var second = ladder.AlsoOn is { } id ? formulary.Ladder(id) : null;
        Ladder = second is not null && question.Weight is { } weight ? DeeperLadder.Of(ladder, second, weight) : ladder;
        _question = question;
        _scale = new GapScale(ladder.Unit, question.Weight);
        IsTherapy = question.Intent is not { } intent || formulary.CategoryOf(intent) == IntentCategory.SubAnaestheticTherapy;
        var ranges = GapRanges.On(ladder, question, formulary);
        Shown = Place(ranges.Where(r => GapRanges.IsShown(r, question.Intent, formulary)));
        Labelled = Place(ranges.Where(r => GapRanges.IsLabelledAnaesthesia(r, formulary)));
        Anaesthetic = StretchOf(ladder);
        Fold = FoldAgainst();
        Mark = question.Mark?.In(Unit) is { } mark ? PlaceOf(mark, ladder, second) : null;
    }

    /// <summary>The ladder. Where a second one counts too and the weight is known, each stretch has the deeper band of the two.</summary>
    public DepthLadder Ladder { get; }

    /// <summary>Whether <see cref="Shown"/> are ranges of therapy, from which a distance to anaesthesia can be told.</summary>
    public bool IsTherapy { get; }

    /// <summary>The unit of the row: of the ladder, or the total for the weight that was given.</summary>
    public DoseUnit Unit => _scale.Unit;

    /// <summary>Whether the row is one of rates, which have an axis of their own.</summary>
    public bool IsRate => Unit is DoseUnit.MilligramsPerHour or DoseUnit.MilligramsPerKilogramPerHour;

    /// <summary>The ranges of therapy, or of the intent that was asked for; possibly empty.</summary>
    public IReadOnlyList<GapRange> Shown { get; }

    /// <summary>The labelled ranges of anaesthesia; possibly empty.</summary>
    public IReadOnlyList<GapRange> Labelled { get; }

    /// <summary>From the first to the last anaesthetic band; null where the ladder has none, which does not mean no risk.</summary>
    public GapStretch? Anaesthetic { get; }

    /// <summary>How many times the dose that was compared the anaesthetic stretch lies at; null where there is no stretch or the dose is no such quantity.</summary>
    public GapFold? Fold { get; }

    /// <summary>The dose that was compared, on this row; null where it is no such quantity.</summary>
    public Rational? Against => _question.Against.In(Unit);

    /// <summary>Where the marked dose stands; null where none was marked or it is no such quantity.</summary>
    public GapPlace? Mark { get; }

    /// <summary>The highest range of therapy that ends below anaesthesia; null where there is none on this row.</summary>
    public GapRange? HighestTherapy => !IsTherapy ? null : Shown.Where(r => r.High is { } high && Anaesthetic is { } stretch && high <= stretch.From).MaxBy(r => r.High);

    /// <summary>An edge of the ladder in the unit of the row.</summary>
    public Rational At(decimal ladderValue) => _scale.To(ladderValue);

    private GapRange[] Place(IEnumerable<ReferenceRange> ranges) =>
        [.. ranges.Select(r => new GapRange(r, _scale.Of(r.Low, r.Unit), _scale.Of(r.Usual, r.Unit), _scale.Of(r.High, r.Unit)))];

    /// <summary>The band of a value; of a second ladder where that is deeper, as wherever a dose is judged.</summary>
    private GapPlace PlaceOf(Rational value, DepthLadder ladder, DepthLadder? second)
    {
        var band = ladder.Place(_scale.Back(value));
        return second is not null && _question.Mark!.In(second.Unit) is { } other && second.Place(other) is var deeper && deeper.Level > band.Level
            ? new GapPlace(value, deeper, second)
            : new GapPlace(value, band, null);
    }

    private GapStretch? StretchOf(DepthLadder ladder)
    {
        var bands = ladder.Bands.Where(b => b.Level == DepthLevel.Anaesthetic).ToArray();
        return bands.Length == 0 ? null : new(At(bands[0].Lower.Value), bands[^1].Upper is { } upper ? At(upper.Value) : null);
    }

    private GapFold? FoldAgainst()
    {
        if (Anaesthetic is not { } stretch || Against is not { } against)
        {
            return null;
        }

        var usual = Labelled.FirstOrDefault(r => r.Range.IsPrimary && r.Usual is not null);
        return new(stretch.From / against, stretch.To / against, usual?.Usual / against, usual);
    }
}
