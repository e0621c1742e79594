namespace AiEconomics.Uncertainty;

/// <summary>Which inputs explain the variance of a result: Sobol indices of a model with independent inputs.</summary>
/// <remarks>
/// <para>Points and estimators after A. Saltelli et al., Variance based sensitivity analysis of model output, Comput. Phys. Commun. 181
/// (2010) 259–270: two scrambled Sobol samples A and B, and mixtures of both.</para>
/// <para>Intervals come from resampling the points with replacement; points of a Sobol sequence are more even than that supposes, so the
/// intervals are rather too wide.</para>
/// </remarks>
public sealed class SobolIndices
{
    internal SobolIndices(IReadOnlyList<SobolIndex> inputs, IReadOnlyList<SobolPair> pairs)
    {
        Inputs = inputs;
        Pairs = pairs;
    }

    /// <summary>The indices of each input, in the order of the model's inputs.</summary>
    public IReadOnlyList<SobolIndex> Inputs { get; }

    /// <summary>The second-order indices of each pair; none where they were not asked for.</summary>
    public IReadOnlyList<SobolPair> Pairs { get; }

    /// <summary>The indices of one input.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such input.</exception>
    public SobolIndex this[string key] => Inputs.FirstOrDefault(index => index.Key == key)
        ?? throw new KeyNotFoundException($"The model has no input '{key}'; it has {string.Join(", ", Inputs.Select(index => $"'{index.Key}'"))}.");

    /// <summary>One line for each input and pair.</summary>
    public override string ToString() => string.Join('\n', Inputs.Select(index => index.ToString()).Concat(Pairs.Select(pair => pair.ToString())));
}
