namespace AiEconomics.Notebooks.Exploring;

/// <summary>A model over a grid of its inputs, and what lies between: the form in which a page has it.</summary>
/// <remarks>
/// A product of powers is linear in the logarithms, so two nodes on each axis give it exactly. Any other smooth model takes a few more, as many
/// as keep the measured error within what three digits show.
/// </remarks>
/// <param name="Axes">The inputs.</param>
/// <param name="Values">The results at the nodes, the last axis running fastest.</param>
/// <param name="Logarithmic">Whether the logarithms of the results are interpolated, for which all must be above zero.</param>
/// <param name="Error">The largest error found: a part of the result, or of its largest size where it may be zero or less.</param>
internal sealed record Grid(IReadOnlyList<GridAxis> Axes, IReadOnlyList<double> Values, bool Logarithmic, double Error)
{
    /// <summary>The result at a point inside the axes.</summary>
    internal double At(IReadOnlyList<double> point)
    {
        IEnumerable<double> left = Logarithmic ? Values.Select(value => Math.Log(value)) : Values;
        for (var axis = Axes.Count - 1; axis >= 0; axis--)
        {
            var weights = Axes[axis].Weights(Axes[axis].Place(point[axis]));
            left = [.. left.Chunk(weights.Length).Select(line => line.Zip(weights, (value, weight) => value * weight).Sum())];
        }

        return Logarithmic ? Math.Exp(left.Single()) : left.Single();
    }

    /// <summary>How far the grid is off at a point where the model gives this.</summary>
    internal double ErrorAt(IReadOnlyList<double> point, double exact) =>
        Math.Abs(At(point) - exact) / (Logarithmic ? Math.Abs(exact) : Values.Max(Math.Abs));
}
