namespace Dosing.Tests.Kinetics;

/// <summary>e^(M t) by scaling, Taylor series and squaring, in 32 digits: no eigenvalue and no closed form is used.</summary>
internal static class MatrixExponential
{
    /// <summary>(1/8)^15 / 15! is 2e-26, and squaring takes no more than seven digits of that.</summary>
    private const int Terms = 15;

    public static DoubleDouble[,] Of(DoubleDouble[,] matrix, DoubleDouble t)
    {
        var n = matrix.GetLength(0);
        var norm = 0.0;
        for (var row = 0; row < n; row++)
        {
            norm = Math.Max(norm, Enumerable.Range(0, n).Sum(column => Math.Abs(matrix[row, column].High * t.High)));
        }

        var halvings = norm > 0.125 ? (int)Math.Ceiling(Math.Log2(norm / 0.125)) : 0;
        var scaled = Each(n, (row, column) => matrix[row, column] * t * Math.ScaleB(1, -halvings));
        var sum = Identity(n);
        var term = sum;
        for (var k = 1; k <= Terms; k++)
        {
            term = Product(term, scaled);
            var factor = (DoubleDouble)1 / k;
            for (var row = 0; row < n; row++)
            {
                for (var column = 0; column < n; column++)
                {
                    term[row, column] *= factor;
                    sum[row, column] += term[row, column];
                }
            }
        }

        for (var k = 0; k < halvings; k++)
        {
            sum = Product(sum, sum);
        }

        return sum;
    }

    public static DoubleDouble[] Apply(DoubleDouble[,] matrix, DoubleDouble[] vector)
    {
        var result = new DoubleDouble[vector.Length];
        for (var row = 0; row < vector.Length; row++)
        {
            for (var column = 0; column < vector.Length; column++)
            {
                result[row] += matrix[row, column] * vector[column];
            }
        }

        return result;
    }

    private static DoubleDouble[,] Identity(int n) => Each(n, (row, column) => row == column ? 1 : 0);

    private static DoubleDouble[,] Product(DoubleDouble[,] left, DoubleDouble[,] right)
    {
        var n = left.GetLength(0);
        var product = new DoubleDouble[n, n];
        for (var row = 0; row < n; row++)
        {
            for (var inner = 0; inner < n; inner++)
            {
                var factor = left[row, inner];
                if (factor.High == 0)
                {
                    continue;
                }

                for (var column = 0; column < n; column++)
                {
                    if (right[inner, column].High != 0)
                    {
                        product[row, column] += factor * right[inner, column];
                    }
                }
            }
        }

        return product;
    }

    private static DoubleDouble[,] Each(int n, Func<int, int, DoubleDouble> value)
    {
        var matrix = new DoubleDouble[n, n];
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column < n; column++)
            {
                matrix[row, column] = value(row, column);
            }
        }

        return matrix;
    }
}
