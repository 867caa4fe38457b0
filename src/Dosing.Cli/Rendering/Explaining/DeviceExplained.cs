using System.Text.Json;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>How a nasal spray is used.</summary>
internal sealed class SprayRuleExplained(SprayRule rule) : Explained("spray-rule", "use of a spray", rule.Id, rule.Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Point("product", [rule.Product])
        .Say("one device", $"{rule.PerDevice} in {rule.SpraysPerDevice} sprays, {(rule.Primed ? "primed before use" : "no priming")}")
        .Say("doses", rule.Doses.Select(dose => $"{dose.Dose}: {Counted(dose.Devices)}"))
        .Say("between devices", Phrases.Time(rule.BetweenDevices))
        .Say("before", $"no food for {Phrases.Time(rule.NoFoodBefore)}", $"no liquids for {Phrases.Time(rule.NoLiquidsBefore)}",
            $"no nasal steroid or decongestant for {Phrases.Time(rule.NoNasalSteroidOrDecongestantBefore)}", "blood pressure")
        .Say("after", $"blood pressure at about {Phrases.Time(rule.BloodPressureAfterAbout)}", $"observe for {Phrases.Time(rule.ObserveAtLeast)} at least")
        .Say("where", rule.Site)
        .Say("boxed warning", string.Join(", ", rule.BoxedWarning))
        .Say("evidence", rule.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", rule.Name);
        json.WriteString("product", rule.Product);
        json.WriteFigure("mgPerDevice", rule.PerDevice.Exact);
        json.WriteNumber("spraysPerDevice", rule.SpraysPerDevice);
        json.WriteBoolean("primed", rule.Primed);
        json.WriteFigure("betweenDevicesMinutes", rule.BetweenDevices.ExactMinutes);
        json.WriteObjects("doses", rule.Doses, dose =>
        {
            json.WriteFigure("mg", dose.Dose.Exact);
            json.WriteNumber("devices", dose.Devices);
        });
        json.WriteFigure("noFoodBeforeMinutes", rule.NoFoodBefore.ExactMinutes);
        json.WriteFigure("noLiquidsBeforeMinutes", rule.NoLiquidsBefore.ExactMinutes);
        json.WriteFigure("noNasalSteroidOrDecongestantBeforeMinutes", rule.NoNasalSteroidOrDecongestantBefore.ExactMinutes);
        json.WriteFigure("bloodPressureAfterAboutMinutes", rule.BloodPressureAfterAbout.ExactMinutes);
        json.WriteFigure("observeAtLeastMinutes", rule.ObserveAtLeast.ExactMinutes);
        json.WriteText("site", rule.Site);
        json.WriteTexts("boxedWarning", rule.BoxedWarning);
        EvidenceJson.Write(json, rule.Evidence);
    }

    private static string Counted(int devices) => devices == 1 ? "1 device" : FormattableString.Invariant($"{devices} devices");
}

/// <summary>What a measuring device measures, and in which steps.</summary>
internal sealed class DeviceExplained(MeasuringDevice device, JudgementRules rules) : Explained("device", "measuring device", device.Id, device.Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("holds", device.Capacity?.ToString())
        .Say("step", device.VolumeStep?.ToString(), device.RateStep?.ToString())
        .Say("basis", device.Basis)
        .Say("rounding", rules.RoundingFindingAbovePercent.Basis, rules.RoundingNotCheckedAbovePercent.Basis)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", device.Name);
        json.WriteString("deviceKind", MeasuringDeviceKinds.Words.Word(device.Kind));
        json.WriteFigure("capacityMl", device.Capacity?.Exact);
        json.WriteFigure("stepMl", device.VolumeStep?.Exact);
        json.WriteFigure("stepMlPerHour", device.RateStep?.Exact);
        json.WriteText("basis", device.Basis);
        json.WriteFigure("findingAbovePercent", rules.RoundingFindingAbovePercent.Value);
        json.WriteFigure("notCheckedAbovePercent", rules.RoundingNotCheckedAbovePercent.Value);
    }
}
