using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>A share of a result's variance, with its 90 % bootstrap interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">One resampling in twenty gives less.</param>
/// <param name="High">One resampling in twenty gives more.</param>
public readonly record struct VarianceShare(double Value, double Low, double High)
{
    /// <summary>The share with its interval, such as <c>0.314 (0.305 to 0.322)</c>.</summary>
    public override string ToString() => double.IsNaN(Low) ? Invariant($"{Value:F3}") : Invariant($"{Value:F3} ({Low:F3} to {High:F3})");
}
