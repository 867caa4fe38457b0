namespace Dosing.Preparation;

/// <summary>Roots and whole powers in decimal, the same digits on every machine; no double is involved.</summary>
internal static class BodySizeRoots
{
    /// <summary>The root of a number greater than zero, to about 25 digits, by Newton's method from above.</summary>
    /// <param name="value">The number, greater than zero.</param>
    /// <param name="degree">2 for the square root; at most 10.</param>
    public static decimal Root(decimal value, int degree)
    {
        var root = Math.Max(1m, value);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / Power(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    /// <summary>A whole power.</summary>
    /// <param name="value">The base.</param>
    /// <param name="exponent">Zero or greater.</param>
    public static decimal Power(decimal value, int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent /= 2)
        {
            power = exponent % 2 == 1 ? power * value : power;
            value = exponent > 1 ? value * value : value;
        }

        return power;
    }
}
