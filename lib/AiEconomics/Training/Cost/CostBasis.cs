namespace AiEconomics.Training.Cost;

/// <summary>The footing on which a training cost stands.</summary>
public enum CostBasis
{
    /// <summary>GPU time at a market or assumed rent.</summary>
    Rental,

    /// <summary>GPU time at a cloud provider's price under a commitment.</summary>
    Cloud,

    /// <summary>Wear of own hardware over the run, and its energy.</summary>
    Amortized,

    /// <summary>Purchase of the whole cluster, whatever else it will serve.</summary>
    Acquisition,

    /// <summary>Final run, experiments and staff.</summary>
    Development,
}
