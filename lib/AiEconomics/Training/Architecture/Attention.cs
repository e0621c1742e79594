using AiEconomics.Units;

namespace AiEconomics.Training.Architecture;

/// <summary>The attention of one layer: what it weighs, what it costs per pair of tokens, and what it caches.</summary>
/// <remarks>One of <see cref="MultiHeadAttention"/>, <see cref="GroupedQueryAttention"/> and <see cref="LatentAttention"/>. Biases are none.</remarks>
public abstract record Attention
{
    private protected Attention(int heads) => Heads = Whole(heads, nameof(heads));

    /// <summary>Query heads.</summary>
    public int Heads { get; }

    /// <summary>Numbers that one layer keeps of one past token for later ones: its keys and values, or what they are rebuilt from.</summary>
    public abstract long CachedValues { get; }

    /// <summary>Weights of the matrices that a token is multiplied with, for a hidden size.</summary>
    internal abstract long Matrices(long hiddenSize);

    /// <summary>Weights of the norms inside the attention.</summary>
    internal virtual long Norms => 0;

    /// <summary>Length of a query and a key of one head, by which their product is formed.</summary>
    internal abstract long ScoreSize { get; }

    /// <summary>Length of a value of one head, of which the weighted sum is formed.</summary>
    internal abstract long ValueSize { get; }

    private protected static int Whole(int value, string name)
    {
        Require.Positive(value, "", name);
        return value;
    }
}
