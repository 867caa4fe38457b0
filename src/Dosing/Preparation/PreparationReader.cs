using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Preparation;

/// <summary>Reads a preparation: the dose as for a check, and what it is diluted to and measured with. All errors at once.</summary>
public sealed class PreparationReader(Formulary formulary)
{
    private readonly RequestReader _requests = new(formulary);

    /// <summary>Reads a preparation. Nothing is repaired, and no text throws.</summary>
    public ReadResult<ValidatedPreparation> Read(PreparationRequest preparation)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        var read = _requests.Read(preparation.Dose);
        var errors = new ErrorCollector();
        if (preparation.Dose.Strength is null && !(read.IsRead && SprayPlanner.IsSpray(read.Value)))
        {
            errors.Missing("strength", "for example 50 mg/mL, or 500 mg/10 mL, which names the container");
        }

        var (toStrength, toVolume) = ReadTarget(preparation.To, errors);
        var diluent = ReadDiluent(preparation.Diluent, errors);
        var measure = ReadMeasure(preparation, errors);
        if (measure is { IsPump: true } && read.IsRead && read.Value.Route is not (Route.Intravenous or Route.Subcutaneous))
        {
            errors.Add(RequestErrorCodes.NotForRoute, "device", preparation.Device ?? preparation.Step, "A pump gives intravenous and subcutaneous doses.", "leave it out, or check the route");
        }

        return errors.HasErrors || !read.IsRead
            ? new(RequestErrors.Join(read.IsRead ? [] : read.Errors, errors.Errors))
            : new(new ValidatedPreparation
            {
                Raw = preparation,
                Request = read.Value,
                ToStrength = toStrength,
                ToVolume = toVolume,
                Diluent = diluent,
                Measure = measure,
            });
    }

    private static (Strength? Strength, Volume? Volume) ReadTarget(string? text, ErrorCollector errors)
    {
        if (text is null)
        {
            return default;
        }

        if (QuantityParser.TryReadStrength(text, out var strength, out _, out var error))
        {
            return (strength, null);
        }

        if (text.EndsWith("ml", StringComparison.OrdinalIgnoreCase) && !text.Contains('/', StringComparison.Ordinal))
        {
            if (DoseReader.TryRead(text, out var dose, out error) && dose is ProposedDose.OfVolume volume)
            {
                return (null, volume.Volume);
            }

            error ??= new ReadingError(ReadingErrorCodes.UnitKind, "It is diluted to a strength or a volume.", "for example 1 mg/mL or 50 mL");
        }

        errors.Add("to", text, error);
        return default;
    }

    private Diluent? ReadDiluent(string? text, ErrorCollector errors)
    {
        if (text is null)
        {
            return null;
        }

        var found = formulary.FindDiluent(text);
        if (found is null)
        {
            errors.UnknownWord("diluent", text, [.. formulary.Content.Diluents.Select(d => d.Id)]);
        }

        return found;
    }

    private Measure? ReadMeasure(PreparationRequest preparation, ErrorCollector errors)
    {
        MeasuringDevice? device = null;
        if (preparation.Device is { } text)
        {
            device = formulary.FindDevice(text);
            if (device is null)
            {
                errors.UnknownWord("device", text, [.. formulary.Content.Devices.Select(d => d.Id)]);
                return null;
            }
        }

        var step = ReadStep(preparation.Step, device, errors);
        return device is null ? step
            : new Measure(device.Id, step?.Step ?? device.VolumeStep?.Exact ?? device.RateStep!.Value.Exact, device.Capacity, device.Kind == MeasuringDeviceKind.Pump);
    }

    private static Measure? ReadStep(string? text, MeasuringDevice? device, ErrorCollector errors)
    {
        if (text is null)
        {
            return null;
        }

        if (!DoseReader.TryRead(text, out var step, out var error))
        {
            errors.Add("step", text, error with { Suggestion = "for example 0.5 mL, or 0.1 mL/h for a pump" });
            return null;
        }

        var read = step switch
        {
            ProposedDose.OfVolume volume => new Measure($"a step of {text}", volume.Volume.Exact, null, IsPump: false),
            ProposedDose.OfFlow flow => new Measure($"a step of {text}", flow.Flow.Exact, null, IsPump: true),
            _ => null,
        };
        if (read is null || (device is not null && read.IsPump != (device.Kind == MeasuringDeviceKind.Pump)))
        {
            errors.Add(ReadingErrorCodes.UnitKind, "step", text, "The step of a syringe is a volume, that of a pump a flow.", "for example 0.5 mL, or 0.1 mL/h for a pump");
            return null;
        }

        return read;
    }
}
