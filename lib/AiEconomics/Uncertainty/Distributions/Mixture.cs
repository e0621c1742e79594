namespace AiEconomics.Uncertainty;

/// <summary>One of several distributions, chosen by weight.</summary>
internal sealed record Mixture(Values<Distribution> Components, Values<double> Weights) : Distribution
{
    private readonly double[] ends = Parts.Ends(Weights);

    /// <summary>By halving the range of the components; slow, and needed only where the rank of a draw matters.</summary>
    public override double Quantile(double share)
    {
        var low = Components.Items.Min(component => component.Quantile(share));
        var high = Components.Items.Max(component => component.Quantile(share));
        for (var step = 0; step < 200; step++)
        {
            var middle = low + (high - low) / 2;
            if (middle == low || middle == high)
            {
                break;
            }

            (low, high) = Cumulative(middle) < share ? (middle, high) : (low, middle);
        }

        return high;
    }

    public override double Cumulative(double value) =>
        Components.Items.Select((component, index) => component.Cumulative(value) * Width(index)).Sum();

    // The share picks the component, and its place within that component's part picks the value.
    internal override void FromShares(Span<double> values)
    {
        foreach (ref var value in values)
        {
            var part = Parts.Of(ends, value);
            value = Components.Items[part].Quantile(Math.Clamp((value - Start(part)) / Width(part), 1e-300, 1 - 1.0 / (1L << 53)));
        }
    }

    public bool Equals(Mixture? other) => other is not null && Components == other.Components && Weights == other.Weights;

    public override int GetHashCode() => HashCode.Combine(Components, Weights);

    public override string ToString() => "one of (" + string.Join("; ", Components.Items.Select(component => component.ToString())) + ")";

    private double Start(int part) => part == 0 ? 0 : ends[part - 1];

    private double Width(int part) => ends[part] - Start(part);
}
