using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Courses;

/// <summary>What the dates of a course must keep, beside being dates.</summary>
internal sealed class CourseValidator : RulesOn<CourseDates>
{
    public CourseValidator() => RuleForEach(course => course.Sessions).SetValidator(new SessionDatesValidator());
}

/// <summary>The dates of one session: not before the last, not twice by one route, not in the future, checks not after it.</summary>
internal sealed class SessionDatesValidator : RulesOn<SessionDates>
{
    public SessionDatesValidator()
    {
        RuleFor(session => session.Date).Must((session, date) => date is null || session.Before is null || date >= session.Before)
            .WithErrorCode("dates-disordered").WithMessage("The date is earlier than that of the session before it in the file; sessions stand by date.");
        RuleFor(session => session.Date).Must((session, _) => !session.IsRepeated)
            .WithErrorCode("session-repeated").WithMessage("A session by this route on this date stands in the file already; it would count twice.");
        RuleFor(session => session.Date).Must((session, date) => session.IsNext || date is null || session.Today is null || date <= session.Today)
            .WithErrorCode("date-in-future").WithMessage("The date is later than today, so the session cannot have been given.");
        RuleFor(session => session.LftDate).Must(IsNotAfterSession)
            .WithErrorCode("check-after-session").WithMessage("The liver test is dated after the session; give it with the session before which it was known.");
        RuleFor(session => session.BladderDate).Must(IsNotAfterSession)
            .WithErrorCode("check-after-session").WithMessage("The bladder check is dated after the session; give it with the session before which it was known.");
    }

    private static bool IsNotAfterSession(SessionDates session, DateOnly? date) => date is null || session.Date is null || date <= session.Date;
}
