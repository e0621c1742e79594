using AiEconomics.Figures;
using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Catalog;

/// <summary>Models, as serving sees them, made of the figures of a table.</summary>
public static class ServedModels
{
    /// <summary>
    /// The model with latent attention and a mixture of experts whose figures are <c>KEY.total-parameters</c> and <c>KEY.active-parameters</c>, and
    /// <c>SHAPE.layers</c>, <c>.hidden-size</c>, <c>.heads</c>, <c>.kv-rank</c>, <c>.rope-size</c>, <c>.experts</c> and <c>.active-experts</c>.
    /// </summary>
    /// <param name="figures">The table.</param>
    /// <param name="key">The key of its size, such as <c>deepseek-v3</c>.</param>
    /// <param name="shape">The key of its shape where another source prints that, such as <c>deepseek-v3-config</c>; otherwise that of its size.</param>
    /// <returns>
    /// The model with its cache in BF16, and each token sent to as many places as it has experts. Formats, and routing that is limited to
    /// fewer places, are no part of a shape: set them with <c>with</c>.
    /// </returns>
    /// <exception cref="KeyNotFoundException">A figure is missing.</exception>
    /// <exception cref="InvalidOperationException">A figure is a bound, or given in another unit.</exception>
    public static ServedModel WithLatentAttention(FigureTable figures, string key, string? shape = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (layers, latent, position, activeExperts) = (Number("layers"), Number("kv-rank"), Number("rope-size"), Number("active-experts"));
        return new()
        {
            Name = figures[key + ".total-parameters"].Subject,
            TotalParameters = figures.Value<Parameters>(key + ".total-parameters"),
            ActiveParameters = figures.Value<Parameters>(key + ".active-parameters"),
            Layers = layers,
            HiddenSize = Number("hidden-size"),
            CachePerToken = Attention.LatentCachePerToken(layers, latent, position, NumberFormat.BF16),
            DecodePerPair = Attention.OperationsPerPair(layers, Number("heads"), latent + position, latent),
            SendsPerToken = activeExperts,
            Sparsity = Ratio.FromTimes((double)Number("experts") / activeExperts),
        };

        int Number(string name)
        {
            var figure = figures[$"{shape ?? key}.{name}"];
            return figure.IsPoint
                ? (int)figure.Value!.Value
                : throw new InvalidOperationException($"Figure '{figure.Key}' is a bound, but the shape of a model needs a single value.");
        }
    }
}
