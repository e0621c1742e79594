namespace AiEconomics.Uncertainty;

/// <summary>What a model gives when its inputs are uncertain: the median, and the interval that holds 90 % of all draws.</summary>
/// <typeparam name="T">The quantity, or a number.</typeparam>
/// <remarks>
/// Quantiles are exact for the draws made. Standard errors say how far other draws would have moved them; they say nothing of how
/// good the inputs or the model are.
/// </remarks>
public sealed record Summary<T>
{
    internal Summary()
    {
    }

    /// <summary>The value that half of the draws pass.</summary>
    public required T Median { get; init; }

    /// <summary>The value that one draw in twenty stays below: the 5th percentile.</summary>
    public required T Low { get; init; }

    /// <summary>The value that one draw in twenty passes: the 95th percentile.</summary>
    public required T High { get; init; }

    /// <summary>The mean of all draws.</summary>
    public required T Mean { get; init; }

    /// <summary>The standard deviation of the draws, in base units.</summary>
    public required double Deviation { get; init; }

    /// <summary>The standard error of the median, in base units.</summary>
    public required double MedianError { get; init; }

    /// <summary>The standard error of the low end, in base units.</summary>
    public required double LowError { get; init; }

    /// <summary>The standard error of the high end, in base units.</summary>
    public required double HighError { get; init; }

    /// <summary>How many draws were made.</summary>
    public required long Draws { get; init; }

    /// <summary>How the draws were spread.</summary>
    public required Points Points { get; init; }

    /// <summary>
    /// Median and 90 % interval, such as <c>USD 4.83 M, 90 % between USD 3.30 M and USD 7.21 M</c>: at most three digits each, and only
    /// those that the standard error supports.
    /// </summary>
    public override string ToString() =>
        $"{Rounded.Text(Median, MedianError)}, 90 % between {Rounded.Text(Low, LowError)} and {Rounded.Text(High, HighError)}";
}
