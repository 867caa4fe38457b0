using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>
/// The formulas themselves, with their published coefficients and without any limit: W actual weight in kg, H height in
/// cm, A age in years. Exact, but for the two that need a root. Citations stand in <see cref="BodySizeFacts"/>.
/// </summary>
internal static class BodySizeEquations
{
    /// <summary>BMI = W / (H / 100)^2, in kg/m2.</summary>
    public static Rational BodyMassIndex(Rational weight, Rational height) => weight * 10000m / (height * height);

    /// <summary>BSA = (H x W / 3600)^0.5, in m2 (Mosteller 1987).</summary>
    public static Rational BodySurfaceArea(Rational weight, Rational height) =>
        BodySizeRoots.Root((weight * height / 3600m).ToDecimal(), 2);

    /// <summary>IBW = base + 2.3 x (inches above 60), in kg; the base is 50 for males and 45.5 for females (Devine 1974).</summary>
    public static Rational Ideal(Rational height, Sex sex) =>
        (sex == Sex.Male ? 50m : 45.5m) + ((height / BodyHeight.CentimetresPerInch) + -60m) * 2.3m;

    /// <summary>IBW + 0.4 x (W - IBW), in kg, as for aminoglycosides (Ross 2013).</summary>
    public static Rational Adjusted(Rational weight, Rational ideal) => ideal + Minus(weight, ideal) * 0.4m;

    /// <summary>LBW = 9270 x W / (6680 + 216 x BMI), or 8780 and 244 for females, in kg (Janmahasatian 2005).</summary>
    public static Rational Lean(Rational weight, Rational height, Sex sex)
    {
        var index = BodyMassIndex(weight, height);
        return weight * 9270m / (sex == Sex.Male ? 6680m + index * 216m : 8780m + index * 244m);
    }

    /// <summary>LBM = 1.1 x W - 128 x (W / H)^2, or 1.07 and 148 for females, in kg (James 1976).</summary>
    public static Rational James(Rational weight, Rational height, Sex sex)
    {
        var (linear, square) = JamesOf(sex);
        var perHeight = weight / height;
        return Minus(weight * linear, perHeight * perHeight * square);
    }

    /// <summary>
    /// The body mass index at which the formula of James is greatest, in kg/m2: its derivative is zero where W / H^2 is
    /// 1.1 / (2 x 128), or 1.07 / (2 x 148) for females.
    /// </summary>
    public static Rational JamesPeak(Sex sex)
    {
        var (linear, square) = JamesOf(sex);
        return Rational.Quotient(linear * 10000m, 2m * square);
    }

    /// <summary>LBM = 0.407 x W + 0.267 x H - 19.2, or 0.252, 0.473 and 48.3 for females, in kg (Boer 1984).</summary>
    public static Rational Boer(Rational weight, Rational height, Sex sex) => sex == Sex.Male
        ? weight * 0.407m + height * 0.267m + -19.2m
        : weight * 0.252m + height * 0.473m + -48.3m;

    /// <summary>
    /// FFM = LBW x maturation, in kg (Al-Sallami 2015); the maturation is 0.88 + 0.12 / (1 + (A / 13.4)^-12.7) for males
    /// and 1.11 - 0.11 / (1 + (A / 7.1)^-1.1) for females, LBW that of Janmahasatian.
    /// </summary>
    /// <remarks>1 / (1 + x^-n) is x^n / (1 + x^n). The age is greater than zero.</remarks>
    public static Rational FatFree(Rational weight, Rational height, Sex sex, Rational years)
    {
        var maturation = sex == Sex.Male
            ? 0.88m + (1m - 0.88m) * Sigmoid(years / 13.4m, 127)
            : 1.11m + (1m - 1.11m) * Sigmoid(years / 7.1m, 11);
        return Lean(weight, height, sex) * maturation;
    }

    /// <summary>x^n / (1 + x^n), with n in tenths.</summary>
    private static decimal Sigmoid(Rational x, int tenths)
    {
        var power = BodySizeRoots.Power(BodySizeRoots.Root(x.ToDecimal(), 10), tenths);
        return power / (1m + power);
    }

    private static (decimal Linear, decimal Square) JamesOf(Sex sex) => sex == Sex.Male ? (1.1m, 128m) : (1.07m, 148m);

    private static Rational Minus(Rational left, Rational right) => left + right * -1m;
}
