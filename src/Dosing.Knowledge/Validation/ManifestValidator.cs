using System.Globalization;
using System.Text.RegularExpressions;
using Dosing.Knowledge.Reading;
using FluentValidation;

namespace Dosing.Knowledge.Validation;

/// <summary>A formulary says which one it is, in which version and of which day.</summary>
internal sealed partial class ManifestValidator : AbstractValidator<ManifestDocument>
{
    public ManifestValidator()
    {
        RuleFor(manifest => manifest.Id).IsId();
        RuleFor(manifest => manifest.Version).Must(version => VersionPattern().IsMatch(version))
            .WithErrorCode("version-malformed").WithMessage("A version is three numbers joined by dots, such as 2026.11.0.");
        RuleFor(manifest => manifest.Date).Must(IsDate)
            .WithErrorCode("date-malformed").WithMessage("A date is written year-month-day, such as 2026-11-22.");
        RuleFor(manifest => manifest.Title).IsSaid();
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();
}
