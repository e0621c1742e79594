using AiEconomics.Uncertainty;

namespace AiEconomics.Benchmarks;

/// <summary>The test functions of sensitivity analysis.</summary>
internal static class Functions
{
    private static readonly double[] Weights = [0, 1, 4.5, 9, 99, 99, 99, 99];

    internal static Uncertain<double> Ishigami() =>
        from x1 in Input.Uniform("x1", -Math.PI, Math.PI)
        from x2 in Input.Uniform("x2", -Math.PI, Math.PI)
        from x3 in Input.Uniform("x3", -Math.PI, Math.PI)
        select Math.Sin(x1) + 7 * Math.Sin(x2) * Math.Sin(x2) + 0.1 * x3 * x3 * x3 * x3 * Math.Sin(x1);

    internal static Uncertain<double> G() => Uncertain.Of<double, double>(Product, [.. Weights.Select((_, input) => Input.Uniform($"x{input}", 0, 1))]);

    private static double Product(double[] x)
    {
        var product = 1.0;
        for (var input = 0; input < x.Length; input++)
        {
            product *= (Math.Abs(4 * x[input] - 2) + Weights[input]) / (1 + Weights[input]);
        }

        return product;
    }
}
