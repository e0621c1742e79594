using AiEconomics.Units;

namespace AiEconomics.Training.Architecture;

/// <summary>Parameters, arithmetic per token and cache of a transformer, counted from its shape.</summary>
/// <remarks>
/// With d the hidden size, L layers of which L₀ dense, V the vocabulary: a feed-forward network of inner size f has g·d·f weights
/// (g is 3 with a gate, else 2), a router d for each routed expert, a norm d, the input table and the output head V·d each.
/// </remarks>
public static class TransformerSize
{
    /// <summary>Operations of one weight on one token in the forward pass: a multiplication and an addition.</summary>
    private const double OperationsPerWeight = 2;

    /// <summary>Forward pass once, backward pass twice: gradients of activations and of weights.</summary>
    private const double PassesOfTraining = 3;

    /// <summary>Parameters in all, which must be stored: every expert, both embeddings, norms and router biases.</summary>
    /// <param name="model">The shape.</param>
    /// <returns>N in all, exact.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> modules for predicting several tokens, which a release may carry beside the model.</para>
    /// <para><b>Error</b> none for models of this shape.</para>
    /// <para><b>Source</b> count of the published shape; for DeepSeek-V3 [deepseek-v3-code] inference/model.py.</para>
    /// </remarks>
    public static Parameters TotalParameters(Transformer model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Parameters.FromCount(Weights(model, model.Experts?.Routed ?? 0) + Small(model) + (model.TiedEmbeddings ? 0 : Table(model)));
    }

    /// <summary>Parameters that each token is computed with: active and shared experts, attention, output head, norms and routers.</summary>
    /// <param name="model">The shape.</param>
    /// <returns>N active, exact.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> the input table, of which a token reads one row and multiplies nothing; see <see cref="ActiveParametersWithTable"/>.</para>
    /// <para><b>Error</b> none for models of this shape; published figures of one model differ by the input table.</para>
    /// <para><b>Source</b> count of the published shape.</para>
    /// </remarks>
    public static Parameters ActiveParameters(Transformer model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Parameters.FromCount(Weights(model, model.Experts?.Active ?? 0) + Small(model));
    }

    /// <summary>Active parameters with the whole input table, as some reports count them.</summary>
    /// <param name="model">The shape.</param>
    /// <returns>N active and V·d, unless the table is the output head and counted already.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> nothing.</para>
    /// <para><b>Error</b> high by the table where arithmetic is meant.</para>
    /// <para><b>Source</b> count of the published shape.</para>
    /// </remarks>
    public static Parameters ActiveParametersWithTable(Transformer model) =>
        Parameters.FromCount(ActiveParameters(model).Count + (model.TiedEmbeddings ? 0 : Table(model)));

    /// <summary>Operations of the forward pass on one token, a mean over a context: 2·W + L·2·H·(s + v)·p.</summary>
    /// <param name="model">The shape: W weights of matrices, L layers, H heads with scores over s and values of v numbers.</param>
    /// <param name="context">Tokens of one sequence, n, at least 1.</param>
    /// <param name="counting">Whether p, the tokens that one token attends to, is (n + 1)/2 (causal) or n (full).</param>
    /// <returns>FLOP for one token.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The context is shorter than one token.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> norms, activations, softmax and rotation, under 1 % at these sizes; masks between documents of one sequence.</para>
    /// <para><b>Error</b> none beside what is left out.</para>
    /// <para><b>Source</b> [chowdhery2022] appendix B, with causal counting as [deepseek-isca2025] Table 4 names it.</para>
    /// </remarks>
    public static Flop ForwardPerToken(Transformer model, Tokens context, PairCounting counting = PairCounting.Causal)
    {
        ArgumentNullException.ThrowIfNull(model);
        Require.Between(context.Count, 1, double.MaxValue, "A sequence has one token at least.", nameof(context));
        var attended = counting == PairCounting.Causal ? (context.Count + 1) / 2 : context.Count;
        var perPair = (double)model.Layers * model.Attention.Heads * (model.Attention.ScoreSize + model.Attention.ValueSize);
        return Flop.FromOperations(OperationsPerWeight * (Weights(model, model.Experts?.Active ?? 0) + perPair * attended));
    }

    /// <summary>Operations of training on one token: forward and backward pass, three times <see cref="ForwardPerToken"/>.</summary>
    /// <param name="model">The shape.</param>
    /// <param name="context">Tokens of one sequence, at least 1.</param>
    /// <param name="counting">Which pairs of tokens count.</param>
    /// <returns>FLOP for one token.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The context is shorter than one token.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what the forward pass leaves out, the optimizer's step, and recomputation of activations.</para>
    /// <para><b>Error</b> none beside what is left out.</para>
    /// <para><b>Source</b> [chowdhery2022] appendix B.</para>
    /// </remarks>
    public static Flop TrainingPerToken(Transformer model, Tokens context, PairCounting counting = PairCounting.Causal) =>
        PassesOfTraining * ForwardPerToken(model, context, counting);

    /// <summary>Cache that one token leaves behind in all layers: L · c · b.</summary>
    /// <param name="model">The shape: L layers that keep c numbers of a token each.</param>
    /// <param name="perNumber">b, bytes of one number: 2 in BF16.</param>
    /// <returns>Bytes for one token.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> padding and paging of a server.</para>
    /// <para><b>Error</b> none beside what is left out.</para>
    /// <para><b>Source</b> [deepseek-isca2025] Table 1.</para>
    /// </remarks>
    public static Bytes CachePerToken(Transformer model, Bytes perNumber)
    {
        ArgumentNullException.ThrowIfNull(model);
        return (double)(model.Layers * model.Attention.CachedValues) * perNumber;
    }

    /// <summary>Weights of all matrices that multiply a token, output head included, with so many routed experts a layer.</summary>
    private static long Weights(Transformer model, int routed)
    {
        long d = model.HiddenSize;
        var feedForward = (model.GatedFeedForward ? 3 : 2) * d;
        var dense = model.Experts?.DenseLayers ?? model.Layers;
        var weights = model.Layers * model.Attention.Matrices(d) + dense * feedForward * model.FeedForwardSize + Table(model);
        return model.Experts is not { } experts
            ? weights
            : weights + (model.Layers - dense) * ((routed + experts.Shared) * feedForward * experts.FeedForwardSize + d * experts.Routed);
    }

    /// <summary>Weights that only scale or shift: norms and router biases.</summary>
    private static long Small(Transformer model)
    {
        long d = model.HiddenSize;
        var norms = model.Layers * (model.Attention.Norms + 2 * d) + d;
        return model.Experts is { RouterBias: true } experts ? norms + (long)(model.Layers - experts.DenseLayers) * experts.Routed : norms;
    }

    private static long Table(Transformer model) => (long)model.Vocabulary * model.HiddenSize;
}
