namespace AiEconomics.Uncertainty.Runs;

/// <summary>The results of a run by rank, as far as some quantiles need them.</summary>
internal interface IRanked
{
    /// <summary>How many results there are.</summary>
    long Count { get; }

    /// <summary>The result of a rank counted from 0, near the quantile number so-and-so; nothing where it was not kept.</summary>
    double? At(int quantile, long rank);

    /// <summary>For each replicate the share of its results at or below a value near the quantile.</summary>
    double[] SharesUpTo(int quantile, double value);
}
