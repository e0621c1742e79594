using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>The part of a distribution between two ends.</summary>
internal sealed record Truncated(Distribution Whole, double Minimum, double Maximum) : Distribution
{
    private readonly double below = Whole.Cumulative(Minimum);
    private readonly double part = Whole.Cumulative(Maximum) - Whole.Cumulative(Minimum);

    public override double Quantile(double share) => Math.Clamp(Whole.Quantile(OfWhole(share)), Minimum, Maximum);

    public override double Cumulative(double value) =>
        value <= Minimum ? 0 : value >= Maximum ? 1 : (Whole.Cumulative(value) - below) / part;

    internal override void FromShares(Span<double> values)
    {
        foreach (ref var value in values)
        {
            value = OfWhole(value);
        }

        Whole.FromShares(values);
        foreach (ref var value in values)
        {
            value = Math.Clamp(value, Minimum, Maximum);
        }
    }

    public override string ToString() => Invariant($"{Whole}, cut to {Minimum:G4} to {Maximum:G4}");

    // Strictly between 0 and 1, as quantiles want it.
    private double OfWhole(double share) => Math.Clamp(below + share * part, 1e-300, 1 - 1.0 / (1L << 53));
}
