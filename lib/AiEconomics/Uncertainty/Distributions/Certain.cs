using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>One value.</summary>
internal sealed record Certain(double Value) : Distribution
{
    public override double Quantile(double share) => Value;

    public override double Cumulative(double value) => value < Value ? 0 : 1;

    internal override void FromShares(Span<double> values) => values.Fill(Value);

    internal override void FromNormal(Span<double> values) => values.Fill(Value);

    public override string ToString() => Invariant($"exactly {Value:G4}");
}
