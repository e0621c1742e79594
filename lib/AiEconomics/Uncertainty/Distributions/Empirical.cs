using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Observed values, from small to large.</summary>
internal sealed record Empirical(Values<double> Observed) : ShareByShare
{
    public override double Quantile(double share) =>
        Observed.Items[Math.Clamp((int)Math.Ceiling(share * Observed.Items.Length) - 1, 0, Observed.Items.Length - 1)];

    public override double Cumulative(double value)
    {
        var items = Observed.Items;
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = items[middle] <= value ? (middle + 1, high) : (low, middle);
        }

        return (double)low / items.Length;
    }

    public override string ToString() => Invariant($"{Observed.Items.Length} observed values, {Observed.Items[0]:G4} to {Observed.Items[^1]:G4}");
}
