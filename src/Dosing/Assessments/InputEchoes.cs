using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Assessments;

/// <summary>Shows every input as typed and as read.</summary>
internal static class InputEchoes
{
    public static IReadOnlyList<InputEcho> Of(ValidatedRequest request)
    {
        var (raw, patient) = (request.Raw, request.Patient);
        var echoes = new List<InputEcho>();
        Add("drug", raw.Drug, Words.Drugs.Word(request.Drug));
        Add("dose", raw.Dose, Of(request.Dose));
        Add("route", raw.Route, Words.Routes.Word(request.Route));
        Add("over", raw.Over, $"{Short(request.Time.Duration?.ExactMinutes)} min");
        Add("weight", raw.Weight, $"{Short(patient.Weight?.Exact)} kg");
        Add("weightSource", raw.WeightSource, patient.WeightSource is { } source ? Words.WeightSources.Word(source) : "");
        Add("age", raw.Age, $"{patient.Age?.CompletedMonths} completed months");
        Add("height", raw.Height, $"{Short(patient.Height?.Exact)} cm");
        Add("sex", raw.Sex, patient.Sex is { } sex ? Words.Sexes.Word(sex) : "");
        Add("for", raw.For, Words.Intents.Word(request.Intent));
        Add("strength", raw.Strength, $"{Short(request.Strength?.Exact)} mg/mL{(request.Container is { } c ? $", {Short(c.Exact)} mL a container" : "")}");
        Add("salt", raw.Salt, request.Salt is { } salt ? Words.Salts.Word(salt) : "");
        echoes.AddRange(raw.Flags.Select(flag => new InputEcho("flags", flag, "present")));
        echoes.AddRange(raw.Absent.Select(flag => new InputEcho("absent", flag, "absent")));
        echoes.AddRange(raw.Medications.Select(medicine => new InputEcho("medications", medicine, "present")));
        echoes.AddRange(raw.Conditions.Select(condition => new InputEcho("conditions", condition, "present")));
        echoes.AddRange(raw.Measurements.Select(m => new InputEcho($"measurements.{m.Key}", m.Value, m.Value)));
        echoes.AddRange(request.Given.Select((g, i) => new InputEcho("given", $"{raw.Given[i].Dose}@{raw.Given[i].Ago}", $"{Of(g.Dose)}, {Short(g.Ago.ExactMinutes)} min ago")));
        return echoes;

        void Add(string field, string? typed, string read)
        {
            if (typed is not null)
            {
                echoes.Add(new InputEcho(field, typed, read));
            }
        }
    }

    /// <summary>A dose in the unit of its form.</summary>
    private static string Of(ProposedDose dose) => dose switch
    {
        ProposedDose.OfMass mass => mass.Mass.ToString(),
        ProposedDose.OfMassPerKilogram per => per.Dose.ToString(),
        ProposedDose.OfVolume volume => volume.Volume.ToString(),
        ProposedDose.OfRate rate => rate.Rate.ToString(),
        ProposedDose.OfRatePerKilogram per => per.Rate.ToString(),
        ProposedDose.OfFlow flow => flow.Flow.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(dose)),
    };

    private static string Short(Rational? value) => value is { } known ? QuantityFormat.Plain(known) : "";
}
