using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>Triangular between two ends.</summary>
internal sealed record Triangular(double Minimum, double Mode, double Maximum) : ShareByShare
{
    private double Left => (Mode - Minimum) / (Maximum - Minimum);

    public override double Quantile(double share) => share < Left
        ? Minimum + Math.Sqrt(share * (Maximum - Minimum) * (Mode - Minimum))
        : Maximum - Math.Sqrt((1 - share) * (Maximum - Minimum) * (Maximum - Mode));

    public override double Cumulative(double value) => value switch
    {
        _ when value <= Minimum => 0,
        _ when value >= Maximum => 1,
        _ when value < Mode => Math.Pow(value - Minimum, 2) / ((Maximum - Minimum) * (Mode - Minimum)),
        _ => 1 - Math.Pow(Maximum - value, 2) / ((Maximum - Minimum) * (Maximum - Mode)),
    };

    public override string ToString() => Invariant($"triangular, {Minimum:G4} to {Maximum:G4}, likeliest {Mode:G4}");
}
