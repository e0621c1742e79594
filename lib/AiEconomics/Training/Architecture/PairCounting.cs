namespace AiEconomics.Training.Architecture;

/// <summary>Which pairs of tokens count as work in attention.</summary>
public enum PairCounting
{
    /// <summary>Each token with itself and those before it: half of all pairs and a little more, which is what the model needs.</summary>
    Causal,

    /// <summary>Each token with all tokens of the context, as many reports of utilization count it, though half is masked away.</summary>
    Full,
}
