using Dosing.Kinetics;
using Dosing.Requests;
using Dosing.Simulation;

namespace Dosing.Cli.Parsing;

/// <summary>The model of a regimen file: one to three compartments by volumes and clearances, an effect site, absorption by route.</summary>
internal sealed record RegimenModel(string? Id, PatientDisposition? Disposition, double? EffectSitePerMinute, Dictionary<string, Absorption?> Absorption)
{
    private const int MostCompartments = 3;

    private static readonly string[] Members =
        ["id", "formula", "compartments", "V1_L", "CL_L_per_min", "V2_L", "Q2_L_per_min", "V3_L", "Q3_L_per_min", "ke0_per_min", "absorption", "derived"];

    /// <summary>Reads the model; its errors are kept with its members.</summary>
    public static RegimenModel Read(RegimenMembers model)
    {
        model.Only(Members);
        var id = model.Text("id");
        _ = model.Text("formula");
        var central = model.Positive("V1_L");
        var clearance = model.Positive("CL_L_per_min");
        var peripherals = Peripherals(model);
        return new RegimenModel(
            id is null ? null : Rendering.ErrorText.Printable(id),
            central is { } v1 && clearance is { } cl ? new PatientDisposition(v1, cl, peripherals) : null,
            model.Has("ke0_per_min") ? model.Positive("ke0_per_min") : null,
            model.Has("absorption") && model.Object("absorption") is { } absorption ? Absorptions(absorption) : new(StringComparer.Ordinal));
    }

    private static List<PeripheralCompartment> Peripherals(RegimenMembers model)
    {
        var said = model.Has("compartments") ? model.Number("compartments", 1, MostCompartments) : null;
        if (!model.Has("compartments"))
        {
            model.Missing("compartments");
        }

        if (said is { } count && count != Math.Floor(count))
        {
            model.Add("out-of-range", "compartments", null, "The number of compartments is 1, 2 or 3.", null);
            return [];
        }

        var read = new List<PeripheralCompartment>();
        for (var number = 2; number <= MostCompartments; number++)
        {
            var (volumeName, flowName) = (FormattableString.Invariant($"V{number}_L"), FormattableString.Invariant($"Q{number}_L_per_min"));
            var isWanted = said >= number;
            if (isWanted && model.Positive(volumeName) is { } volume && model.Positive(flowName) is { } flow)
            {
                read.Add(new PeripheralCompartment(volume, flow));
            }
            else if (!isWanted && said is not null)
            {
                foreach (var name in new[] { volumeName, flowName }.Where(model.Has))
                {
                    model.Add(RequestErrorCodes.Contradiction, name, null, FormattableString.Invariant($"The model has {said} compartments, and this belongs to compartment {number}."), "compartments and values that agree");
                }
            }
        }

        return read;
    }

    private static Dictionary<string, Absorption?> Absorptions(RegimenMembers routes)
    {
        routes.Only(RegimenDoses.AbsorbedRoutes);
        var read = new Dictionary<string, Absorption?>(StringComparer.Ordinal);
        foreach (var route in routes.Names.Where(name => RegimenDoses.AbsorbedRoutes.Contains(name)))
        {
            if (routes.Object(route)?.Only("F", "ka_per_min", "tlag_min") is { } values)
            {
                var (part, rate, lag) = (values.Number("F", RegimenMembers.Least, 1), values.Positive("ka_per_min"), values.Number("tlag_min", 0));
                read[route] = part is { } f && rate is { } ka && lag is { } tlag ? new Absorption(f, ka, tlag) : null;
            }
        }

        return read;
    }
}
