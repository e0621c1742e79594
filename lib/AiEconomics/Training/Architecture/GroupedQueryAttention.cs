namespace AiEconomics.Training.Architecture;

/// <summary>Grouped-query attention (GQA): several query heads share one key and value; with one group it is multi-query attention.</summary>
/// <remarks>
/// <para><b>Leaves out</b> biases of the projections and norms of queries and keys, which a few models have.</para>
/// <para><b>Source</b> [ainslie2023] §2.2.</para>
/// </remarks>
public sealed record GroupedQueryAttention : Attention
{
    /// <summary>So many query heads over fewer key-value heads.</summary>
    /// <param name="heads">Query heads, above zero.</param>
    /// <param name="keyValueHeads">Key-value heads, of which the query heads are a multiple.</param>
    /// <param name="headSize">Length of a query, key and value of one head, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is zero or negative.</exception>
    /// <exception cref="ArgumentException">The query heads are no multiple of the key-value heads.</exception>
    public GroupedQueryAttention(int heads, int keyValueHeads, int headSize)
        : base(heads)
    {
        KeyValueHeads = Whole(keyValueHeads, nameof(keyValueHeads));
        HeadSize = Whole(headSize, nameof(headSize));
        if (heads % keyValueHeads != 0)
        {
            throw new ArgumentException($"heads must be a multiple of keyValueHeads, but were {heads} and {keyValueHeads}. Are the two swapped?");
        }
    }

    /// <summary>Heads of keys and values.</summary>
    public int KeyValueHeads { get; }

    /// <summary>Length of a query, key and value of one head.</summary>
    public int HeadSize { get; }

    /// <inheritdoc/>
    public override long CachedValues => 2L * KeyValueHeads * HeadSize;

    internal override long ScoreSize => HeadSize;

    internal override long ValueSize => HeadSize;

    // Query and output by all heads, key and value by the shared ones.
    internal override long Matrices(long hiddenSize) => 2 * hiddenSize * HeadSize * (Heads + KeyValueHeads);
}
