using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>A few values with their weights, from small to large.</summary>
internal sealed record Discrete(Values<double> Outcomes, Values<double> Weights) : ShareByShare
{
    private readonly double[] ends = Parts.Ends(Weights);

    public override double Quantile(double share) => Outcomes.Items[Parts.Of(ends, share)];

    public override double Cumulative(double value)
    {
        var below = Outcomes.Items.Count(outcome => outcome <= value);
        return below == 0 ? 0 : ends[below - 1];
    }

    public bool Equals(Discrete? other) => other is not null && Outcomes == other.Outcomes && Weights == other.Weights;

    public override int GetHashCode() => HashCode.Combine(Outcomes, Weights);

    public override string ToString() => "one of " + string.Join(", ", Outcomes.Items.Select(outcome => Invariant($"{outcome:G4}")));
}
