using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Assessments;

/// <summary>Shows every input as typed and as read, in field order.</summary>
internal sealed class InputEchoes
{
    private const string NoEntry = "no entry of the screening";

    private readonly List<InputEcho> _echoes = [];

    public static IReadOnlyList<InputEcho> Of(ValidatedRequest request)
    {
        var raw = request.Raw;
        var echoes = new InputEchoes();
        echoes.Add("id", raw.Id, raw.Id ?? "");
        echoes.Add("drug", raw.Drug, Words.Drugs.Word(request.Drug));
        echoes.Add("dose", raw.Dose, Of(request.Dose));
        echoes.Add("route", raw.Route, Words.Routes.Word(request.Route));
        echoes.AddPatient(raw, request.Time, request.Patient, request.Intent);
        echoes.Add("strength", raw.Strength, $"{Short(request.Strength?.Exact)} mg/mL{(request.Container is { } c ? $", {Short(c.Exact)} mL a container" : "")}");
        echoes.Add("salt", raw.Salt, request.Salt is { } salt ? Words.Salts.Word(salt) : "");
        echoes.AddAnswers(raw, request.Answers);
        echoes._echoes.AddRange(request.Given.Select((g, i) => new InputEcho("given", $"{raw.Given[i].Dose}@{raw.Given[i].Ago}", $"{Of(g.Dose)}, {Short(g.Ago.ExactMinutes)} min ago")));
        return echoes._echoes;
    }

    public static IReadOnlyList<InputEcho> Of(ScreeningRequest request)
    {
        var raw = request.Raw;
        var echoes = new InputEchoes();
        echoes.Add("drug", raw.Drug, request.Drug is { } drug ? Words.Drugs.Word(drug) : "");
        echoes.Add("route", raw.Route, request.Route is { } route ? Words.Routes.Word(route) : "");
        echoes.AddPatient(raw, request.Time, request.Patient, request.Intent);
        echoes.AddAnswers(raw, request.Answers);
        return echoes._echoes;
    }

    /// <summary>What was typed for a preparation beside its dose.</summary>
    public static IReadOnlyList<InputEcho> Of(ValidatedPreparation preparation)
    {
        var (raw, echoes) = (preparation.Raw, new InputEchoes());
        echoes.Add("to", raw.To, preparation.ToStrength?.ToString() ?? preparation.ToVolume.ToString()!);
        echoes.Add("diluent", raw.Diluent, preparation.Diluent?.Name ?? "");
        echoes.Add("device", raw.Device, preparation.Measure is { } measure ? $"steps of {Short(measure.Step)} {measure.Unit}" : "");
        echoes.Add("step", raw.Step, preparation.Measure is { } step ? $"{Short(step.Step)} {step.Unit}" : "");
        return echoes._echoes;
    }

    private void AddPatient(DoseRequest raw, AdministrationTime time, Patient patient, Intent intent)
    {
        Add("over", raw.Over, $"{Short(time.Duration?.ExactMinutes)} min");
        Add("weight", raw.Weight, $"{Short(patient.Weight?.Exact)} kg");
        Add("weightSource", raw.WeightSource, patient.WeightSource is { } source ? Words.WeightSources.Word(source) : "");
        Add("age", raw.Age, $"{patient.Age?.CompletedMonths} completed months");
        Add("height", raw.Height, $"{Short(patient.Height?.Exact)} cm");
        Add("sex", raw.Sex, patient.Sex is { } sex ? Words.Sexes.Word(sex) : "");
        Add("for", raw.For, Words.Intents.Word(intent));
    }

    private void AddAnswers(DoseRequest raw, ScreeningAnswers answers)
    {
        AddEach("flags", raw.Flags, "present");
        AddEach("absent", raw.Absent, "absent");

        // What was said a thousand times is worked out once.
        var read = answers.Matches.GroupBy(m => m.Typed, StringComparer.Ordinal).ToDictionary(m => m.Key, Entries, StringComparer.Ordinal);
        foreach (var medicine in raw.Medications)
        {
            Add("medications", medicine, read.GetValueOrDefault($"medication {medicine}", NoEntry));
        }

        foreach (var condition in raw.Conditions)
        {
            Add("conditions", condition, read.GetValueOrDefault($"condition {condition}", NoEntry));
        }

        foreach (var (name, text) in raw.Measurements)
        {
            Add($"measurements.{name}", text, string.Join(", ", answers.Measurements.Where(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(Of)));
        }
    }

    /// <summary>
    /// The entries that a name or code was read as, each once however often it was said. A drug is of each of its classes; a
    /// diagnosis leaves open which entry is meant.
    /// </summary>
    private static string Entries(IEnumerable<ScreeningMatch> matches) => string.Join(", ", matches
        .Select(m => string.Join(m.Entries.All(e => e.Kind == ScreeningKind.MedicationClass) ? " and " : " or ", m.Entries.Select(e => e.Id))).Distinct());

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

    private static string Of(MeasuredAnswer answer) => $"{answer.Value.Name} {Short(answer.Value.Value)} {answer.Value.Unit}".TrimEnd();

    private static string Short(Rational? value) => value is { } known ? QuantityFormat.Plain(known) : "";

    private void AddEach(string field, IReadOnlyList<string> typed, string read) => _echoes.AddRange(typed.Select(t => new InputEcho(field, t, read)));

    private void Add(string field, string? typed, string read)
    {
        if (typed is not null)
        {
            _echoes.Add(new InputEcho(field, typed, read));
        }
    }
}
