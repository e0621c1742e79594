namespace AiEconomics.Notebooks.Exploring;

/// <summary>One axis of a grid: its ends and how many nodes stand on it. Where both ends are above zero, equal lengths are equal factors.</summary>
internal sealed record GridAxis(double Low, double High, int Nodes)
{
    internal bool Logarithmic => Low > 0;

    /// <summary>Where a value lies, 0 at the low end and 1 at the high one.</summary>
    internal double Place(double value) => Logarithmic ? Math.Log(value / Low) / Math.Log(High / Low) : (value - Low) / (High - Low);

    /// <summary>The value at a place; the ends are exact.</summary>
    internal double Value(double place) => place switch
    {
        0 => Low,
        1 => High,
        _ => Logarithmic ? Low * Math.Pow(High / Low, place) : Low + (High - Low) * place,
    };

    /// <summary>The place of a node: Chebyshev's, which stand closer towards the ends, so that a smooth curve is met ever better with more of them.</summary>
    internal double Node(int node) => node == Nodes - 1 ? 1 : (1 - Math.Cos(Math.PI * node / (Nodes - 1))) / 2;

    /// <summary>How much each node counts at a place (barycentric form of Lagrange's polynomial); they add up to 1.</summary>
    internal double[] Weights(double place)
    {
        var weights = new double[Nodes];
        for (var node = 0; node < Nodes; node++)
        {
            var distance = place - Node(node);
            if (distance == 0)
            {
                Array.Clear(weights);
                weights[node] = 1;
                return weights;
            }

            weights[node] = (node % 2 == 0 ? 1 : -1) * (node == 0 || node == Nodes - 1 ? 0.5 : 1) / distance;
        }

        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }
}
