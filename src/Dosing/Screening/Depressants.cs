using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Screening;

/// <summary>Whether something was said that makes a dose act deeper than its ladder states.</summary>
public static class Depressants
{
    /// <summary>Whether an entry that depresses is said to be present.</summary>
    public static bool ArePresent(ValidatedRequest request, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(formulary);
        foreach (var entry in request.Answers.Present)
        {
            if (formulary.Content.Depressants.Contains(entry.Id))
            {
                return true;
            }
        }

        return false;
    }
}
