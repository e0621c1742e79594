namespace AiEconomics.Training.Architecture;

/// <summary>Multi-head attention (MHA): every head has a query, a key and a value of its own.</summary>
/// <remarks>
/// <para><b>Leaves out</b> biases of the projections.</para>
/// <para><b>Source</b> [vaswani2017] §3.2.2.</para>
/// </remarks>
public sealed record MultiHeadAttention : Attention
{
    /// <summary>So many heads of one size.</summary>
    /// <param name="heads">Heads, above zero.</param>
    /// <param name="headSize">Length of a query, key and value of one head, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is zero or negative.</exception>
    public MultiHeadAttention(int heads, int headSize)
        : base(heads) => HeadSize = Whole(headSize, nameof(headSize));

    /// <summary>Length of a query, key and value of one head.</summary>
    public int HeadSize { get; }

    /// <inheritdoc/>
    public override long CachedValues => 2L * Heads * HeadSize;

    internal override long ScoreSize => HeadSize;

    internal override long ValueSize => HeadSize;

    // Query, key, value and output: four matrices of one shape.
    internal override long Matrices(long hiddenSize) => 4 * hiddenSize * Heads * HeadSize;
}
