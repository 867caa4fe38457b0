using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The phrases in which text and markdown tell a preparation.</summary>
internal static class PreparedPhrases
{
    /// <summary>The preparation in one sentence.</summary>
    public static string Headline(PreparedDose dose)
    {
        if (dose.Spray is { } spray)
        {
            return $"{spray.Devices} {(spray.Devices == 1 ? "device" : "devices")} of {Figure(spray.MassEach.Exact)} mg, {spray.SpraysEach} sprays each.";
        }

        if (dose.NotPrepared.Count > 0)
        {
            return string.Join(" ", dose.NotPrepared.Select(p => p.Text));
        }

        var prepared = dose.Prepared!;
        var parts = new List<string>();
        var refused = prepared.IsUndilutedRefused ? $"Refused undiluted: {Figure(prepared.Strength.Exact)} mg/mL does not go into a vein as it is. Instead: " : "";
        if (prepared.DrawUp is { } drawUp)
        {
            parts.Add($"draw up {Figure(drawUp.Exact)} mL ({Figure((drawUp * prepared.Strength).Exact)} mg) of {Figure(prepared.Strength.Exact)} mg/mL");
        }

        if (prepared.Dilution is { } dilution)
        {
            parts.Add($"make up to {Figure(dilution.Final.Exact)} mL ({Figure(dilution.Concentration.Exact)} mg/mL)");
        }

        if (prepared.Flow is { } flow)
        {
            parts.Add($"give at {Figure(flow.Exact)} mL/h");
        }

        var text = $"{string.Join(", ", parts)}.";
        return refused.Length > 0 ? refused + text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>What the dose really given is, beside the order; null where nothing was rounded.</summary>
    public static string? Given(PreparedDose dose) => dose.Given is not { } given || dose.Prepared is not { ChangePercent: { } change } prepared ? null
        : $"{(prepared.Total is { } total ? $"{Figure(total.Exact)} mg" : $"{Figure(prepared.Rate!.Value.Exact)} mg/h")} is really given, {Figure(change * -1m)} percent less than ordered ({dose.Preparation.Measure!.Name}, steps of {Figure(dose.Preparation.Measure.Step)} {dose.Preparation.Measure.Unit}). {Phrases.Verdict(given)}";

    /// <summary>The volume or flow of a strength that is right.</summary>
    public static string Right(VialRow row) => row.Volume is { } volume ? $"{Figure(volume.Exact)} mL" : $"{Figure(row.Flow!.Value.Exact)} mL/h";

    /// <summary>What a strength gives when it is taken for the stated one.</summary>
    public static string Mistaken(VialRow row, PreparedDose dose)
    {
        var concentrate = row.IsConcentrate ? " Dilute it before it goes into a vein." : "";
        if (row.Mistaken is not { } mistaken)
        {
            return $"the stated strength.{concentrate}";
        }

        var stated = dose.VialPanel.Single(r => r.IsStated);
        string[] figures =
        [
            .. mistaken.Total is { } total ? (string[])[$"{Figure(total.Exact)} mg"] : [$"{Figure(mistaken.Rate!.Value.Exact)} mg/h"],
            .. mistaken.Total is not null && mistaken.PerKilogram is { } perKilogram ? (string[])[$"{Figure(perKilogram.Exact)} mg/kg"] : [],
            .. mistaken.Total is null && mistaken.RatePerKilogram is { } rate ? (string[])[$"{Figure(rate.Exact)} mg/kg/h"] : [],
        ];
        return $"{Right(stated)} of it gives {string.Join(", ", figures)}: {Words.Outcomes.Word(mistaken.Outcome)}, {Words.DepthLevels.Word(mistaken.Level)}, {Words.Dispositions.Word(mistaken.Disposition)}.{concentrate}";
    }

    /// <summary>How many containers of a product.</summary>
    public static string Container(ContainerCount container) =>
        $"{container.Count} x {container.Product?.Name ?? "the named container"} ({Figure(container.Total.Exact)} mg in each){(container.Product?.Note is { } note ? $". {note}" : "")}";

    /// <summary>A step of a spray with its time.</summary>
    public static string Step(SprayStep step) => step.AtMinutes is not { } minutes ? step.Text
        : minutes == 0m ? $"0 min: {step.Text}"
        : $"{QuantityFormat.Number(Math.Abs(minutes))} min {(minutes < 0m ? "before" : "after the first device")}: {step.Text}";

    public static string Figure(Rational value) => QuantityFormat.Plain(value);
}
