using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Requests;

namespace Dosing.Assessments;

/// <summary>Puts into words what could not be judged and what would mend it.</summary>
internal static class NotCheckedText
{
    public static IReadOnlyList<NotCheckedPart> Describe(JudgedDose judged)
    {
        if (judged is { Verdict.Reasons.Count: 0, Depth.Reasons.Count: 0, UncheckedCeiling: null, CeilingReasons.Count: 0, Cumulative.IsNotChecked: false, Request.Answers: { UnknownCodes.Count: 0, Matches.Count: 0 } }
            && (judged.Depth.Ladder?.AlsoOn is null || judged.Dose.Weight is not null))
        {
            return [];
        }

        var parts = new List<NotCheckedPart>();
        Add(parts, "verdict", judged.Verdict.Reasons, judged);
        Add(parts, "depth", judged.Depth.Reasons, judged);
        if (judged.UncheckedCeiling is not null)
        {
            parts.Add(Part("ceiling", NotCheckedReason.WeightMissing, judged));
        }

        Add(parts, "ceiling", judged.CeilingReasons, judged);
        if (judged.Depth.Ladder?.AlsoOn is not null && judged.Dose.Weight is null)
        {
            parts.Add(Part(Depth.OralLadderRule, NotCheckedReason.WeightMissing, judged));
        }

        if (judged.Cumulative.IsNotChecked)
        {
            parts.Add(Part("cumulative", NotCheckedReason.Cumulative, judged));
        }

        parts.AddRange(Describe(judged.Request.Answers));
        return parts;
    }

    /// <summary>The codes that stand under no entry; possibly empty.</summary>
    public static IReadOnlyList<NotCheckedPart> Describe(ScreeningAnswers answers) => answers.UnknownCodes.Count == 0 && !IsAnyAmbiguous(answers.Matches) ? [] :
    [
        .. answers.UnknownCodes.Select(code => new NotCheckedPart(code, NotCheckedReasons.Words.Word(NotCheckedReason.CodeUnknown),
            $"{code} stands under no entry of the screening, so it was not judged and changes nothing.")),
        .. answers.Matches.SelectMany(match => SetAside(match, answers)),
    ];

    /// <summary>
    /// The classes of a drug that a flag, or a word of absence, sets aside. A drug of two classes is of both, so whoever
    /// reads the answer must know that one of them was not judged.
    /// </summary>
    private static bool IsAnyAmbiguous(IReadOnlyList<ScreeningMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].IsAmbiguous)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<NotCheckedPart> SetAside(ScreeningMatch match, ScreeningAnswers answers)
    {
        if (!match.IsAmbiguous || match.Entries.Any(e => e.Kind != ScreeningKind.MedicationClass))
        {
            return [];
        }

        var isSettled = match.Entries.Any(answers.Flags.Contains);
        return match.Entries.Where(e => isSettled ? !answers.Flags.Contains(e) : answers.Absent.Contains(e)).Select(e => new NotCheckedPart(
            match.Typed, NotCheckedReasons.Words.Word(NotCheckedReason.ClassSetAside),
            $"{match.Typed} stands under {e.Id} too, which {(isSettled ? "the flag of another of its classes" : "a word of absence")} sets aside: it was not judged. Say --flag {e.Id} as well where it holds."));
    }

    private static void Add(List<NotCheckedPart> parts, string part, IReadOnlyList<NotCheckedReason> reasons, JudgedDose judged)
    {
        for (var i = 0; i < reasons.Count; i++)
        {
            parts.Add(Part(part, reasons[i], judged));
        }
    }

    private static NotCheckedPart Part(string part, NotCheckedReason reason, JudgedDose judged) =>
        new(part, NotCheckedReasons.Words.Word(reason), Sentence(part, reason, judged));

    private static string Sentence(string part, NotCheckedReason reason, JudgedDose judged)
    {
        var request = judged.Request;
        var drug = Words.Drugs.Word(request.Drug);
        var route = Words.Routes.Word(request.Route);
        return reason switch
        {
            NotCheckedReason.NoRange =>
                $"No range is known for {drug} {route} for {Words.Intents.Word(request.Intent)} {AtWhat(request)}.",
            NotCheckedReason.ValueNotExpressible =>
                $"The range is in {Words.DoseUnits.Word(judged.Verdict.Range!.Unit)}, and this dose has no such value.",
            NotCheckedReason.WeightMissing => $"The {Name(part)} is judged per kilogram, and the weight is missing. Give the weight.",
            NotCheckedReason.AgeMissing => $"The {Name(part)} depends on the age, and the age is missing. Give the age.",
            NotCheckedReason.DurationMissing => $"The {Name(part)} of this {route} dose depends on its duration, and the duration is missing. Say over how long it is given.",
            NotCheckedReason.LadderDoesNotApply => "The depth ladders are for ketamine from 18 years; for this drug and age no depth is stated.",
            NotCheckedReason.RouteWithoutData => $"No range and no ladder is held for the {route} route. Nothing was judged.",
            NotCheckedReason.Cumulative => "The doses given before could not be added up with this one.",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "The reason has no words."),
        };
    }

    /// <summary>What the search for a range was narrowed by.</summary>
    private static string AtWhat(ValidatedRequest request) => (request.Patient.Age, request.Time.IsNotSaid) switch
    {
        (null, true) => "at any age or duration",
        (null, false) => "at this duration",
        (_, true) => "at this age",
        _ => "at this age and duration",
    };

    private static string Name(string part) => part switch
    {
        Depth.OralLadderRule => "place on the oral ladder",
        _ => part,
    };
}
