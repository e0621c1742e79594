namespace AiEconomics.Training.Architecture;

/// <summary>Multi-head latent attention (MLA): keys and values of all heads are rebuilt from one short vector per token.</summary>
/// <remarks>
/// <para>Costs are those of training and prompt reading, in which keys and values are rebuilt; in decoding the rebuilding may be
/// folded into the queries, which costs more arithmetic per pair and less memory traffic.</para>
/// <para><b>Source</b> [deepseek2024] §2.1.1.</para>
/// </remarks>
public sealed record LatentAttention : Attention
{
    /// <summary>Heads with their sizes, and the ranks of the compressed vectors.</summary>
    /// <param name="heads">Heads, above zero.</param>
    /// <param name="queryRank">Length of the compressed query, or nothing where queries are not compressed.</param>
    /// <param name="keyValueRank">Length of the compressed key and value, which is cached.</param>
    /// <param name="contentSize">Length of the part of a query and key without position.</param>
    /// <param name="positionSize">Length of the part that carries position, whose key all heads share.</param>
    /// <param name="valueSize">Length of a value of one head.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is zero or negative.</exception>
    public LatentAttention(int heads, int? queryRank, int keyValueRank, int contentSize, int positionSize, int valueSize)
        : base(heads)
    {
        QueryRank = queryRank is { } rank ? Whole(rank, nameof(queryRank)) : null;
        KeyValueRank = Whole(keyValueRank, nameof(keyValueRank));
        ContentSize = Whole(contentSize, nameof(contentSize));
        PositionSize = Whole(positionSize, nameof(positionSize));
        HeadValueSize = Whole(valueSize, nameof(valueSize));
    }

    /// <summary>Length of the compressed query, or nothing.</summary>
    public int? QueryRank { get; }

    /// <summary>Length of the compressed key and value.</summary>
    public int KeyValueRank { get; }

    /// <summary>Length of the part of a query and key without position.</summary>
    public int ContentSize { get; }

    /// <summary>Length of the part of a query and key that carries position.</summary>
    public int PositionSize { get; }

    /// <summary>Length of a value of one head.</summary>
    public int HeadValueSize { get; }

    /// <inheritdoc/>
    public override long CachedValues => KeyValueRank + PositionSize;

    internal override long Norms => (QueryRank ?? 0) + KeyValueRank;

    internal override long ScoreSize => ContentSize + PositionSize;

    internal override long ValueSize => HeadValueSize;

    internal override long Matrices(long hiddenSize) =>
        Query(hiddenSize)
        + hiddenSize * (KeyValueRank + PositionSize)
        + (long)KeyValueRank * Heads * (ContentSize + HeadValueSize)
        + (long)Heads * HeadValueSize * hiddenSize;

    private long Query(long hiddenSize) => QueryRank is { } rank
        ? rank * (hiddenSize + Heads * ScoreSize)
        : hiddenSize * Heads * ScoreSize;
}
