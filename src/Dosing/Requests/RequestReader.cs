using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Requests;

/// <summary>Turns the texts of a request into quantities and words, or into all the errors they hold, in field order.</summary>
public sealed class RequestReader
{
    private readonly ScreeningIndex _screening;
    private readonly ErrorCollector.Reader<BodyWeight> _weights;
    private readonly ErrorCollector.Reader<Age> _ages;
    private readonly ErrorCollector.Reader<Duration> _durations;
    private readonly ErrorCollector.Reader<ProposedDose?> _doses;

    /// <summary>A reader for the vocabulary of a formulary.</summary>
    /// <param name="formulary">The formulary.</param>
    /// <param name="remembers">
    /// Whether texts that repeat are read once, which is faster for many requests; such a reader is for one thread at a time.
    /// </param>
    public RequestReader(Formulary formulary, bool remembers = false)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        _screening = formulary.Screening;
        _weights = Reader<BodyWeight>(QuantityParser.TryReadBodyWeight, remembers);
        _ages = Reader<Age>(QuantityParser.TryReadAge, remembers);
        _durations = Reader<Duration>(QuantityParser.TryReadDuration, remembers);
        _doses = Reader<ProposedDose?>(DoseReader.TryRead, remembers);
    }

    /// <summary>Reads a request. Nothing is repaired, and no text throws.</summary>
    public ReadResult<ValidatedRequest> Read(DoseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new ErrorCollector();
        if (request.Drug is null)
        {
            errors.Missing("drug", "ketamine or esketamine");
        }

        var drug = ReadDrug(request.Drug, errors);
        var dose = ReadDose(request, errors);
        var route = ReadRoute(request.Route, errors);
        var over = ReadOver(request.Over, route, errors);
        var patient = ReadPatient(request, errors);
        var intent = ReadRequired("for", request.For, Words.Intents, "for example depression", errors);
        var (strength, container) = ReadStrength(request.Strength, errors);
        var salt = errors.Word("salt", request.Salt, Words.Salts);
        CheckDoseAgainst(request, dose, route, salt, errors);
        var answers = ScreeningReader.Read(request, _screening, errors);
        IReadOnlyList<GivenDose> given = request.Given.Count == 0 ? [] : GivenDoseReader.Read(request, errors);

        return errors.HasErrors
            ? new(RequestErrors.InFieldOrder(errors.Errors))
            : new(new ValidatedRequest
            {
                Raw = request,
                Drug = drug!.Value,
                Dose = dose!,
                Route = route!.Value,
                Time = over is { } duration ? AdministrationTime.Over(duration)
                    : dose!.IsRate ? AdministrationTime.Continuous
                    : AdministrationTime.NotSaid,
                Intent = intent!.Value,
                Patient = patient,
                Strength = strength,
                Container = container,
                Salt = salt,
                Given = given,
                Answers = answers,
            });
    }

    /// <summary>
    /// Reads a request for the screening alone. Only the intent is required; dose, strength, salt and given doses are not read.
    /// </summary>
    public ReadResult<ScreeningRequest> ReadScreening(DoseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new ErrorCollector();
        var drug = ReadDrug(request.Drug, errors);
        var route = request.Route is null ? null : ReadRoute(request.Route, errors);
        var over = ReadOver(request.Over, route, errors);
        var patient = ReadPatient(request, errors);
        var intent = ReadRequired("for", request.For, Words.Intents, "for example depression", errors);
        var answers = ScreeningReader.Read(request, _screening, errors);

        return errors.HasErrors
            ? new(RequestErrors.InFieldOrder(errors.Errors))
            : new(new ScreeningRequest
            {
                Raw = request,
                Drug = drug,
                Route = route,
                Time = over is { } duration ? AdministrationTime.Over(duration) : AdministrationTime.NotSaid,
                Intent = intent!.Value,
                Patient = patient,
                Answers = answers,
            });
    }

    private static ErrorCollector.Reader<T> Reader<T>(ErrorCollector.Reader<T> read, bool remembers) => remembers ? new ReadTexts<T>(read).TryRead : read;

    private Patient ReadPatient(DoseRequest request, ErrorCollector errors) => new(
        errors.Quantity("weight", request.Weight, _weights),
        errors.Word("weightSource", request.WeightSource, Words.WeightSources),
        errors.Quantity("age", request.Age, _ages),
        errors.Quantity<BodyHeight>("height", request.Height, QuantityParser.TryReadBodyHeight),
        errors.Word("sex", request.Sex, Words.Sexes));

    /// <summary>
    /// Reads the drug. Only a slip of a letter is answered with a name: arketamine, S-ketamine and ketorolac are other drugs
    /// or other words, and nobody is told to type ketamine in their place.
    /// </summary>
    internal static Drug? ReadDrug(string? text, ErrorCollector errors)
    {
        if (text is null || Words.Drugs.TryRead(text, out _))
        {
            return errors.Word("drug", text, Words.Drugs);
        }

        errors.UnknownWord("drug", text, NearDrugs(text), "ketamine (racemic) or esketamine, only if it is one of them; no other drug is judged");
        return null;
    }

    /// <summary>The drugs that begin as the text does and are about as long.</summary>
    private static IReadOnlyList<string> NearDrugs(string text) =>
        [.. Words.Drugs.Words.Where(w => text.Length > 0 && char.ToLowerInvariant(text[0]) == w[0] && Math.Abs(text.Length - w.Length) <= 1)];

    private static T? ReadRequired<T>(string field, string? text, Vocabulary<T> words, string suggestion, ErrorCollector errors)
        where T : struct, Enum
    {
        if (text is null)
        {
            errors.Missing(field, suggestion);
        }

        return errors.Word(field, text, words);
    }

    private ProposedDose? ReadDose(DoseRequest request, ErrorCollector errors)
    {
        if (request.Dose is null)
        {
            errors.Missing("dose", "for example 0.5 mg/kg");
            return null;
        }

        if (!_doses(request.Dose, out var dose, out var error))
        {
            errors.Add("dose", request.Dose, error!);
        }

        return dose;
    }

    private static Route? ReadRoute(string? text, ErrorCollector errors)
    {
        if (RouteText.IsAmbiguous(text))
        {
            RouteText.Refuse("route", text, errors);
            return null;
        }

        return ReadRequired("route", text, Words.Routes, "for example intravenous", errors);
    }

    private Duration? ReadOver(string? text, Route? route, ErrorCollector errors)
    {
        if (text is not null && route is { } known && !TakesTime(known))
        {
            errors.Add(RequestErrorCodes.NotForRoute, "over", text,
                "Only an intravenous or subcutaneous dose is given over a time.", "leave it out, or check the route");
        }

        return errors.Quantity("over", text, _durations);
    }

    private static (Strength? Strength, Volume? Container) ReadStrength(string? text, ErrorCollector errors)
    {
        if (text is null)
        {
            return default;
        }

        if (QuantityParser.TryReadStrength(text, out var strength, out var container, out var error))
        {
            return (strength, container);
        }

        errors.Add("strength", text, error);
        return default;
    }

    private static bool TakesTime(Route route) => route is Route.Intravenous or Route.Subcutaneous;

    /// <summary>What the dose asks of the other fields.</summary>
    private static void CheckDoseAgainst(DoseRequest request, ProposedDose? dose, Route? route, Salt? salt, ErrorCollector errors)
    {
        if (dose is null)
        {
            return;
        }

        if (dose.IsRate && route is { } known && !TakesTime(known))
        {
            errors.Add(RequestErrorCodes.NotForRoute, "dose", request.Dose,
                "Only an intravenous or subcutaneous dose is a rate.", "an amount such as 35 mg, or check the route");
        }

        if (dose.NeedsStrength && request.Strength is null)
        {
            errors.Add(RequestErrorCodes.StrengthNeeded, "dose", request.Dose,
                "A dose in mL needs the strength of the preparation.", "strength 50 mg/mL, as printed on the container");
        }

        if (dose.NeedsStrength && salt is not null)
        {
            errors.Add(RequestErrorCodes.Contradiction, "salt", request.Salt,
                "A strength is always in base, so a dose in mL has no salt.", "leave salt out, or give the dose in mg");
        }
    }
}
