using AiEconomics.Units;

namespace AiEconomics.Training.Architecture;

/// <summary>The experts of a mixture-of-experts layer, and how many layers at the start do without them.</summary>
/// <remarks><b>Source</b> [deepseek2024] §2.1.2.</remarks>
public sealed record Experts
{
    /// <summary>Experts by number and size.</summary>
    /// <param name="routed">Experts among which the router chooses, above zero.</param>
    /// <param name="active">How many of them one token passes through, at most <paramref name="routed"/>.</param>
    /// <param name="shared">Experts that every token passes through besides, zero or more.</param>
    /// <param name="feedForwardSize">Inner size of one expert, above zero.</param>
    /// <param name="denseLayers">Layers at the start with one plain feed-forward network in place of experts, zero or more.</param>
    /// <param name="routerBias">Whether the router has one bias for each routed expert.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public Experts(int routed, int active, int shared, int feedForwardSize, int denseLayers, bool routerBias)
    {
        Require.Positive(routed);
        Require.Between(active, 1, routed, "A token cannot pass through more experts than there are; are routed and active swapped?");
        Require.NotNegative(shared);
        Require.Positive(feedForwardSize);
        Require.NotNegative(denseLayers);
        (Routed, Active, Shared, FeedForwardSize, DenseLayers, RouterBias) =
            (routed, active, shared, feedForwardSize, denseLayers, routerBias);
    }

    /// <summary>Experts among which the router chooses.</summary>
    public int Routed { get; }

    /// <summary>Routed experts that one token passes through.</summary>
    public int Active { get; }

    /// <summary>Experts that every token passes through.</summary>
    public int Shared { get; }

    /// <summary>Inner size of one expert.</summary>
    public int FeedForwardSize { get; }

    /// <summary>Layers at the start without experts.</summary>
    public int DenseLayers { get; }

    /// <summary>Whether the router has one bias for each routed expert.</summary>
    public bool RouterBias { get; }

    /// <summary>How many routed experts there are for each active one; [kimi2025] §2.3 calls this the sparsity.</summary>
    public double Sparsity => (double)Routed / Active;
}
