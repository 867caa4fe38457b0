using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>How many millilitres are drawn up, as the preparation says.</summary>
internal sealed class QuizVolumeTruth(QuizOrder order, PreparedDose prepared) : QuizTruth(order, prepared.Ordered)
{
    /// <summary>How many wrong volumes are offered.</summary>
    private const int Offered = 4;

    /// <summary>The most places after the point of a volume on a sheet.</summary>
    private const int Places = 4;

    private Rational Right => prepared.Prepared!.DrawUp!.Value.Exact;

    private Rational Exact => prepared.Prepared!.OrderedVolume!.Value.Exact;

    private Rational Strength => prepared.Prepared!.Strength.Exact;

    private bool IsRounded => Right != Exact;

    public override IReadOnlyList<string> Answers => [Text(Right)];

    public override string Question => Order.Device is null
        ? "How many mL of it hold the dose, exactly?"
        : "How many mL of it are drawn up, rounded down to the step of the syringe?";

    public override IReadOnlyList<string> Hints =>
    [
        $"Find the dose in mg first{(Assessment.Request.Dose.IsRate || NeedsWeight ? ", by weight and time where it is written by them" : "")}. Then ask in how many mL so many mg are.",
        $"V = D / S, with S = {Figure(Strength)} mg/mL{QuizText.Cited([.. Product is { } product ? (string[])[product.Id] : []])}.{Step()}",
    ];

    public override IReadOnlyList<string> Reasoning =>
    [
        $"{Figure(Exact * Strength)} mg / {Figure(Strength)} mg/mL = {Text(Exact)}.",
        .. Order.Device is null ? (string[])[] : [Rounding()],
        $"The order itself: {QuizRanges.Sentence(Assessment.Verdict, Assessment.Formulary.Rules.TolerancePercent)}",
        .. prepared.Findings.Select(f => $"{f.Title}: {f.Why} {f.Action}"),
    ];

    public override IReadOnlyList<string> Sources => Assessment.Verdict.Range!.Sources;

    /// <summary>The first product of that drug, strength and, where it is named, container.</summary>
    public override Product? Product => Assessment.Formulary.Content.Products.FirstOrDefault(p => p.Drug == Assessment.Request.Drug
        && p.Strength == prepared.Prepared!.Strength && (prepared.Request.Container is not { } container || p.Container == container));

    /// <summary>The steps of the order as it was ordered, before any dilution.</summary>
    public override IReadOnlyList<CalculationStep> Steps => [.. prepared.Receipt.Steps.Where(s => s.Symbol != "depth")];

    private bool NeedsWeight => Assessment.Request.Dose is ProposedDose.OfMassPerKilogram;

    public override IReadOnlyList<string> Choices(QuizRandom random)
    {
        var wrong = random.Shuffle(Confusions().Skip(1)).Prepend(Confusions().First()).Select(c => c.Volume)
            .Where(v => v != Right && v.Sign > 0 && QuantityFormat.Fixed(v, Places) == QuantityFormat.Number(v)).Distinct().Take(Offered);
        return [.. wrong.Append(Right).Order().Select(Text)];
    }

    /// <summary>Whether a volume is the one that is drawn up, however it is written.</summary>
    public override bool IsRight(string answer) => Read(answer) is { } volume && volume == Right;

    public override string WhyOf(string answer)
    {
        var volume = Read(answer);
        if (volume == Right)
        {
            return IsRounded ? Reasoning[1] : Reasoning[0];
        }

        var holds = volume is { } known ? $"It holds {Figure(known * Strength)} mg; the dose is {Figure(Exact * Strength)} mg." : "";
        return Confusions().Where(c => c.Volume == volume).Select(c => c.Why).FirstOrDefault() is { } why ? $"{why} {holds}" : holds;
    }

    /// <summary>Volumes that are drawn up by mistake, the most instructive first.</summary>
    private IEnumerable<(Rational Volume, string Why)> Confusions()
    {
        if (Order.Device is not null)
        {
            var step = prepared.Preparation.Measure!.Step;
            yield return IsRounded
                ? (Exact, $"The syringe cannot be set to it: its step is {Figure(step)} mL.")
                : (Right + step, "That is one step too much.");
            yield return (Right + step, "That is rounded up, to more than was ordered.");
        }

        yield return (Right * 10m, "The decimal point is one place too far to the right.");
        yield return (Right / 10m, "The decimal point is one place too far to the left.");
        foreach (var other in prepared.VialPanel.Where(r => !r.IsStated))
        {
            yield return (other.Volume!.Value.Exact, $"That would be right for {Figure(other.Strength.Exact)} mg/mL.");
        }

        if (Assessment.Dose.PerKilogram is { } perKilogram)
        {
            yield return (perKilogram.Exact / Strength, "That is the volume for one kilogram.");
        }
    }

    private string Rounding()
    {
        var step = Figure(prepared.Preparation.Measure!.Step);
        return IsRounded
            ? $"{Order.Device} is set in steps of {step} mL: {Text(Exact)} is rounded down to {Text(Right)}, which holds {Figure(prepared.Prepared!.Total!.Value.Exact)} mg, {QuantityFormat.Significant(prepared.Prepared.ChangePercent!.Value * -1m)} percent less than ordered."
            : $"{Order.Device} is set in steps of {step} mL, so {Text(Right)} needs no rounding.";
    }

    private string Step() => Order.Device is { } device && Assessment.Formulary.FindDevice(device) is { } measuring
        ? $" {device} is set in steps of {Figure(prepared.Preparation.Measure!.Step)} mL ({measuring.Basis}); round down." : "";

    private static Rational? Read(string answer) =>
        DoseReader.TryRead(answer, out var dose, out _) && dose is ProposedDose.OfVolume { Volume: var volume } ? volume.Exact : null;

    private static string Text(Rational volume) => $"{Figure(volume)} mL";

    private static string Figure(Rational value) => QuantityFormat.Plain(value);
}
