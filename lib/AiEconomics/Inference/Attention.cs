using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>What attention keeps for each token of context, and what it calculates with it.</summary>
public static class Attention
{
    /// <summary>Cache of one token under multi-head or grouped-query attention: c = 2 · L · g · d · b.</summary>
    /// <param name="layers">L, layers.</param>
    /// <param name="keyValueHeads">g, heads that keep keys and values: all heads (MHA), one for each group (GQA), one in all (MQA).</param>
    /// <param name="headSize">d, numbers in a head.</param>
    /// <param name="format">The format of the cache, which has b bytes a number.</param>
    /// <returns>c, for one token of one request.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> the unused rest of the last block of a request, and layers with a window.</para>
    /// <para><b>Error</b> none for models as described.</para>
    /// <para><b>Source</b> definition: a key and a value for each head; values printed in [deepseek-isca2025] Table 1.</para>
    /// </remarks>
    [Formula("c", "2 \\cdot [layers] \\cdot [keyValueHeads] \\cdot [headSize] \\cdot b([format])", Meaning = "KV cache of one token")]
    public static Bytes CachePerToken(
        [Symbol("L", "layers")] int layers,
        [Symbol("g", "heads that keep keys and values")] int keyValueHeads,
        [Symbol("d", "numbers in a head")] int headSize,
        [Symbol("\\beta", "format of the cache")] NumberFormat format) =>
        Bytes.FromCount(2.0 * layers * keyValueHeads * headSize * format.BytesPerNumber);

    /// <summary>Cache of one token under multi-head latent attention: c = L · (k + p) · b.</summary>
    /// <param name="layers">L, layers.</param>
    /// <param name="latentSize">k, numbers in the latent vector from which all keys and values are made.</param>
    /// <param name="positionSize">p, numbers of the key that carries the position.</param>
    /// <param name="format">The format of the cache, which has b bytes a number.</param>
    /// <returns>c, for one token of one request.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> the unused rest of the last block of a request.</para>
    /// <para><b>Error</b> none for models as described.</para>
    /// <para><b>Source</b> [deepseek2024] §2.1.1; values printed in [deepseek-isca2025] Table 1.</para>
    /// </remarks>
    [Formula("c", "[layers] \\cdot ([latentSize] + [positionSize]) \\cdot b([format])", Meaning = "KV cache of one token")]
    public static Bytes LatentCachePerToken(
        [Symbol("L", "layers")] int layers,
        [Symbol("k", "numbers in the latent vector")] int latentSize,
        [Symbol("p", "numbers of the key with the position")] int positionSize,
        [Symbol("\\beta", "format of the cache")] NumberFormat format) =>
        Bytes.FromCount((double)layers * (latentSize + positionSize) * format.BytesPerNumber);

    /// <summary>Operations for one new token and one token of its context: a = 2 · L · H · (s + v).</summary>
    /// <param name="layers">L, layers.</param>
    /// <param name="queryHeads">H, heads that ask.</param>
    /// <param name="scoreSize">s, numbers multiplied for one score: the size of a head; with latent attention that decodes, k + p.</param>
    /// <param name="valueSize">v, numbers of one value: the size of a head; with latent attention that decodes, k.</param>
    /// <returns>a, in FLOP.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> the exponential function, which is cheap next to the products.</para>
    /// <para><b>Error</b> of some percent.</para>
    /// <para><b>Source</b> two operations a product, for the score and for the weighted value: [erdil2024].</para>
    /// </remarks>
    [Formula("a", "2 \\cdot [layers] \\cdot [queryHeads] \\cdot ([scoreSize] + [valueSize])", Meaning = "operations for a pair of tokens")]
    public static Flop OperationsPerPair(
        [Symbol("L", "layers")] int layers,
        [Symbol("H", "heads that ask")] int queryHeads,
        [Symbol("s", "numbers of a score")] int scoreSize,
        [Symbol("v", "numbers of a value")] int valueSize) =>
        Flop.FromOperations(2.0 * layers * queryHeads * (scoreSize + (double)valueSize));
}
