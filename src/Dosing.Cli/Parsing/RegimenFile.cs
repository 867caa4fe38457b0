using Dosing.Requests;
using Dosing.Simulation;

namespace Dosing.Cli.Parsing;

/// <summary>Reads a regimen with the values of its model from JSON. Every error of the file is kept; nothing is repaired.</summary>
internal static class RegimenFile
{
    /// <summary>The largest file, in bytes.</summary>
    public const int LargestBytes = 8_000_000;

    /// <summary>The most points times doses, which is what takes time.</summary>
    public const int MostWork = 10_000_000;

    /// <summary>Members that inform and are not used.</summary>
    private static readonly string[] Informative =
        ["name", "description", "units", "conventions", "columns", "method", "cross_check", "suggested_tolerance", "summary", "csv_sha256"];

    private static readonly string[] Used = ["patient", "model", "regimen", "time_grid"];

    /// <summary>The units in which the numbers of the file stand, by name: what each must begin with.</summary>
    private static readonly (string Name, string Unit)[] Units =
        [("time", "min"), ("amount", "mg"), ("rate", "mg/min"), ("volume", "L"), ("clearance", "L/min"), ("rate_constant", "1/min"), ("concentration", "ng/mL")];

    /// <summary>The regimen, or every error.</summary>
    public static ReadResult<WrittenRegimen> Read(ReadOnlySpan<byte> json)
    {
        if (json.Length > LargestBytes)
        {
            return new([new RequestError(SimulationErrorCodes.TooMany, "regimen", null, $"The file is larger than {LargestBytes} bytes.", "a smaller one")]);
        }

        var (document, error) = StrictJson.Read(json, """{"patient":{...},"model":{...},"regimen":{...},"time_grid":{...}}""");
        if (document is null)
        {
            return new([error!]);
        }

        var errors = new List<RequestError>();
        var members = RegimenMembers.OfDocument(document, errors);
        var patient = members.Object("patient")?.Only("weight_kg", "population");
        var weight = patient?.Positive("weight_kg");
        var population = patient is null ? null : PopulationOf(patient);
        var model = members.Object("model") is { } values ? RegimenModel.Read(values) : null;
        var doses = members.Object("regimen") is { } regimen ? RegimenDoses.Read(regimen, model?.Absorption ?? new()) : null;
        var minutes = members.Object("time_grid") is { } grid ? RegimenTimes.Read(grid) : [];
        if (members.Has("units") && members.Object("units") is { } units)
        {
            CheckUnits(units);
        }

        if ((long)minutes.Count * (doses?.Inputs.Count ?? 0) > MostWork)
        {
            members.Add(SimulationErrorCodes.TooMany, "time_grid", null, $"Points times doses are more than {MostWork}.", "fewer points or doses");
        }

        return errors.Count > 0 ? new(errors) : new(new WrittenRegimen
        {
            Name = NameOf(members),
            WeightKg = weight!.Value,
            Population = population!.Value,
            ModelId = model!.Id,
            Disposition = model.Disposition!,
            EffectSitePerMinute = model.EffectSitePerMinute,
            Doses = doses!.Inputs,
            PeakTimeIsApproximate = doses.PeakTimeIsApproximate,
            Minutes = minutes,
            Notes = [.. members.Names.Except(Used).Except(Informative).Select(name => new SimulationNote("member-not-used", $"The member {Rendering.ErrorText.Printable(name)} of the file is not known and was not used."))],
        });
    }

    private static PopulationKind? PopulationOf(RegimenMembers patient)
    {
        var text = patient.Text("population");
        if (text is null && !patient.Has("population"))
        {
            patient.Missing("population");
        }
        else if (text is not (null or "adult" or "child"))
        {
            patient.Add(RequestErrorCodes.WordUnknown, "population", text, "This is not a population.", "adult or child");
        }

        return text switch { "adult" => PopulationKind.Adult, "child" => PopulationKind.Child, _ => null };
    }

    private static void CheckUnits(RegimenMembers units)
    {
        foreach (var (name, unit) in Units)
        {
            if (units.Text(name) is { } said && said != unit && !said.StartsWith(unit + " ", StringComparison.Ordinal))
            {
                units.Add(Quantities.ReadingErrorCodes.UnitKind, name, said, "The numbers of this file are read in one unit only.", unit);
            }
        }
    }

    private static string? NameOf(RegimenMembers members) => members.Text("name") is { Length: > 0 } name ? Rendering.ErrorText.Printable(name) : null;
}
