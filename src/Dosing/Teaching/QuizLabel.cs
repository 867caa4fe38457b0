using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Writes a strength as it stands on a label.</summary>
internal static class QuizLabel
{
    /// <summary>The content of the container where it is to be named and known, otherwise that of one mL.</summary>
    public static string Of(Product product, bool named)
    {
        var strength = product.Strength!.Value;
        return named && product.Container is { } container
            ? $"{QuantityFormat.Number((container * strength).Exact)} mg/{QuantityFormat.Number(container.Exact)} mL"
            : $"{QuantityFormat.Number(strength.Exact)} mg/mL";
    }
}
