using System.Text.RegularExpressions;
using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Validation;

/// <summary>The rules on the codes and names by which medicines and conditions are given.</summary>
// Each says what a request can hold: a code or a name in another form would never be found.
internal static partial class Codes
{
    /// <summary>The code, where there is one, is one to eight digits.</summary>
    public static IRule<T, string?> IsRxNorm<T>(this IRule<T, string?> rule) =>
        rule.Must(code => code is null || RxNormPattern().IsMatch(code))
            .WithErrorCode("code-malformed").WithMessage((_, code) => $"'{code}' is not an RxNorm code: one to eight digits.");

    /// <summary>The code is one of the ATC, of any level.</summary>
    public static IRule<T, string> IsAtc<T>(this IRule<T, string> rule) =>
        rule.Must(code => AtcPattern().IsMatch(code))
            .WithErrorCode("code-malformed").WithMessage((_, code) => $"'{code}' is not an ATC code in capitals, such as N, N02, N02A, N02AA or N02AA01.");

    /// <summary>The code is one drug of the ATC.</summary>
    public static IRule<T, string> IsAtcOfDrug<T>(this IRule<T, string> rule) =>
        rule.Must(code => code.Length == 7 && AtcPattern().IsMatch(code))
            .WithErrorCode("code-malformed").WithMessage((_, code) => $"'{code}' is not the ATC code of a drug, such as N02AA01.");

    /// <summary>The code is one of the WHO ICD-10.</summary>
    public static IRule<T, string> IsIcd10<T>(this IRule<T, string> rule) =>
        rule.Must(code => Icd10Pattern().IsMatch(code))
            .WithErrorCode("code-malformed").WithMessage((_, code) => $"'{code}' is not a WHO ICD-10 code, such as I25 or I25.1.");

    /// <summary>The name is one that can be typed: lower-case letters, with single blanks and a remark in brackets.</summary>
    public static IRule<T, string> IsDrugName<T>(this IRule<T, string> rule) =>
        rule.Must(name => DrugNamePattern().IsMatch(name))
            .WithErrorCode("name-malformed").WithMessage((_, name) => $"'{name}' is not a name of a drug: lower-case letters, joined by single blanks, hyphens or apostrophes.");

    [GeneratedRegex(@"\A[0-9]{1,8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RxNormPattern();

    [GeneratedRegex(@"\A[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AtcPattern();

    [GeneratedRegex(@"\A[A-Z][0-9]{2}(\.[0-9]{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Icd10Pattern();

    [GeneratedRegex(@"\A[a-z]+([-' ][a-z0-9]+)*( \([a-z]+\))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DrugNamePattern();
}
