using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>A language model as serving sees it: what is stored, what is read for a step, what is calculated.</summary>
public sealed record ServedModel
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>All parameters, which must be stored.</summary>
    public required Parameters TotalParameters { get; init; }

    /// <summary>Parameters that a token passes through.</summary>
    public required Parameters ActiveParameters { get; init; }

    /// <summary>Layers.</summary>
    public required int Layers { get; init; }

    /// <summary>Numbers in the vector that passes from layer to layer.</summary>
    public required int HiddenSize { get; init; }

    /// <summary>KV cache of one token of context, see <see cref="Attention"/>.</summary>
    public required Bytes CachePerToken { get; init; }

    /// <summary>Operations of attention for one written token and one token of context.</summary>
    public required Flop DecodePerPair { get; init; }

    /// <summary>The same while input is read, where attention works in another way then; that of decoding where not given.</summary>
    public Flop? PrefillPerPair { get; init; }

    /// <summary>
    /// To how many places a token's vector is sent where experts are spread: as many as experts are active, or as nodes where routing is
    /// limited to some of them.
    /// </summary>
    public int SendsPerToken { get; init; } = 1;

    /// <summary>Experts in all over experts active for a token, 1 for a dense model.</summary>
    public Ratio Sparsity { get; init; } = Ratio.FromTimes(1);

    /// <summary>The format in which weights are stored.</summary>
    public NumberFormat Weights { get; init; } = NumberFormat.BF16;

    /// <summary>The format in which is calculated, which need not be that of the weights.</summary>
    public NumberFormat Compute { get; init; } = NumberFormat.BF16;

    /// <summary>The format of what accelerators exchange.</summary>
    public NumberFormat Activations { get; init; } = NumberFormat.BF16;

    /// <summary>Operations of a layer that wait for one another, each of which has to be started.</summary>
    public int SerialOperationsPerLayer { get; init; }

    /// <summary>Parameters in routed experts, see <see cref="Experts.Routed"/>.</summary>
    public Parameters RoutedParameters => Experts.Routed(TotalParameters, ActiveParameters, Sparsity);

    /// <summary>Size of all weights.</summary>
    public Bytes WeightBytes => Bytes.FromCount(TotalParameters.Count * Weights.BytesPerNumber);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
