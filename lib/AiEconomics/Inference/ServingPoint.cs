using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>One way of serving: so many accelerators, so many requests at once, and what comes of it.</summary>
/// <param name="Gpus">Accelerators of one instance; need not be whole in a sweep.</param>
/// <param name="Batch">Requests served at once; need not be whole in a sweep.</param>
/// <param name="SecondsPerToken">What a user waits for one token, on average.</param>
/// <param name="Drafted">Tokens drafted for one step; zero without speculative decoding.</param>
/// <param name="OutputCost">Rent for one million tokens written, at full use.</param>
public readonly record struct ServingPoint(double Gpus, double Batch, double SecondsPerToken, int Drafted, UsdPerMillionTokens OutputCost)
{
    /// <summary>What one user sees.</summary>
    public TokensPerSecond UserSpeed => TokensPerSecond.FromPerSecond(1 / SecondsPerToken);

    /// <summary>What the instance writes.</summary>
    public TokensPerSecond Throughput => TokensPerSecond.FromPerSecond(Batch / SecondsPerToken);
}
