namespace AiEconomics.Benchmarks;

/// <summary>One piece of work, done by the product and by another tool.</summary>
/// <param name="Key">By which a later run finds it again.</param>
/// <param name="What">The work, in words.</param>
/// <param name="Product">What the product took.</param>
/// <param name="Other">The other tool.</param>
/// <param name="Peer">What it took; nothing where it is not to be had here.</param>
/// <param name="Goal">How many times as fast the product is meant to be, by wall time; nothing where no goal is set.</param>
internal sealed record Comparison(string Key, string What, Took Product, string Other, Took? Peer, double? Goal = null)
{
    /// <summary>How many times as fast, by wall time.</summary>
    internal double? Ratio => Peer?.Seconds / Product.Seconds;

    /// <summary>How many times less processor time.</summary>
    internal double? ProcessorRatio => Peer?.Processor / Product.Processor;
}
