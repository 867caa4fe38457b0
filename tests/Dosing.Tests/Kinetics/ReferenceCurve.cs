using System.Globalization;
using System.Text.Json;
using Dosing.Kinetics;
using Dosing.Testing;

namespace Dosing.Tests.Kinetics;

/// <summary>
/// A curve of the collected evidence: model, doses and grid from its header, concentrations from its table. They were computed by a
/// closed form in 60-digit arithmetic and compared with a matrix exponential, an ODE solver and a published program.
/// </summary>
internal sealed class ReferenceCurve
{
    public static readonly string[] Names =
    [
        "dev1_adult70_iv_0p5mgkg_40min", "dev2_adult70_iv_bolus_2mgkg", "dev3_adult82_iv_bolus_two_infusions",
        "dev4_adult60_im_twice", "dev5_child20_iv_bolus_topup", "dev6_adult75_po_lag",
    ];

    private ReferenceCurve(JsonElement header, string[] rows)
    {
        var model = header.GetProperty("model");
        Model = ModelOf(model);
        Profile = new(Model, Doses(header), Optional(model, "ke0_per_min"));
        var derived = model.GetProperty("derived");
        Rates = Numbers(derived.GetProperty("lambda_per_min"));
        Coefficients = Numbers(derived.GetProperty("unit_bolus_coefficients_per_L"));
        var grid = header.GetProperty("time_grid");
        Grid = grid.GetProperty("kind").GetString() == "uniform"
            ? new(Number(grid, "start"), Number(grid, "step"), grid.GetProperty("n_points").GetInt32())
            : null;
        var cells = rows.Select(row => row.Split(',').Select(c => double.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray()).ToList();
        Minutes = [.. cells.Select(c => c[0])];
        Plasma = [.. cells.Select(c => c[1])];
        EffectSite = cells[0].Length > 2 ? [.. cells.Select(c => c[2])] : null;
    }

    public CompartmentModel Model { get; }

    public ConcentrationProfile Profile { get; }

    public double[] Rates { get; }

    public double[] Coefficients { get; }

    public EvenGrid? Grid { get; }

    public double[] Minutes { get; }

    public double[] Plasma { get; }

    public double[]? EffectSite { get; }

    public static ReferenceCurve Read(string name)
    {
        using var header = JsonDocument.Parse(Repository.Read("tests", "Dosing.Tests", "Kinetics", "Reference", $"{name}.json"));
        var rows = Repository.Read("tests", "Dosing.Tests", "Kinetics", "Reference", $"{name}.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(header.RootElement, rows[1..]);
    }

    private static CompartmentModel ModelOf(JsonElement model)
    {
        var peripherals = new[] { "2", "3" }.Where(n => model.TryGetProperty($"V{n}_L", out _))
            .Select(n => new PeripheralCompartment(Number(model, $"V{n}_L"), Number(model, $"Q{n}_L_per_min"))).ToArray();
        return CompartmentModel.FromClearances(Number(model, "V1_L"), Number(model, "CL_L_per_min"), peripherals);
    }

    private static DoseInput[] Doses(JsonElement header) =>
        [.. header.GetProperty("regimen").GetProperty("doses").EnumerateArray().Select(dose => Dose(dose, header.GetProperty("model")))];

    private static DoseInput Dose(JsonElement dose, JsonElement model)
    {
        var minute = Number(dose, "time_min");
        switch (dose.GetProperty("route").GetString())
        {
            case "IV_BOLUS":
                return new BolusDose(minute, Number(dose, "amount_mg"));
            case "IV_INFUSION":
                return new InfusionDose(minute, Number(dose, "duration_min"), Number(dose, "rate_mg_per_min"));
            case { } route:
                var absorption = model.GetProperty("absorption").GetProperty(route);
                return new FirstOrderDose(minute, Number(dose, "amount_mg"),
                    new(Number(absorption, "F"), Number(absorption, "ka_per_min"), Number(absorption, "tlag_min")));
            default:
                throw new InvalidDataException("A dose without a route.");
        }
    }

    private static double Number(JsonElement parent, string name) => parent.GetProperty(name).GetDouble();

    private static double? Optional(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetDouble() : null;

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(v => v.GetDouble())];
}
