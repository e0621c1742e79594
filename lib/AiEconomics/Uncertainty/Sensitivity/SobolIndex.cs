namespace AiEconomics.Uncertainty;

/// <summary>How much of a result's variance one input explains.</summary>
/// <param name="Key">The input.</param>
/// <param name="First">The part that it explains alone: by so much the variance would fall, on average, if it were known.</param>
/// <param name="Total">The part that it has a hand in, alone or with others: what would be left if all others were known.</param>
public sealed record SobolIndex(string Key, VarianceShare First, VarianceShare Total)
{
    /// <summary>The input with both shares.</summary>
    public override string ToString() => $"{Key}: first {First}, total {Total}";
}
