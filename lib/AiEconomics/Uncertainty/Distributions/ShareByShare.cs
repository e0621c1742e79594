namespace AiEconomics.Uncertainty;

/// <summary>A distribution whose draws are its quantiles, taken one by one.</summary>
internal abstract record ShareByShare : Distribution
{
    internal sealed override void FromShares(Span<double> values)
    {
        foreach (ref var value in values)
        {
            value = Quantile(value);
        }
    }
}
