using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Scaling;

/// <summary>How a training run divides its compute: a model of so many parameters, trained on so many tokens.</summary>
/// <param name="Parameters">N, of a dense model all of them.</param>
/// <param name="Tokens">D, the tokens seen in training.</param>
public readonly record struct Allocation(Parameters Parameters, Tokens Tokens)
{
    /// <summary>D / N: tokens for each parameter.</summary>
    public double TokensPerParameter => Tokens.Count / Parameters.Count;

    /// <summary>6 · N · D, the compute of the run; see <see cref="TrainingRun.Compute"/>.</summary>
    public Flop Compute => TrainingRun.Compute(Parameters, Tokens);

    /// <summary>Both numbers, such as <c>70.0 B parameters on 1.40 T tokens</c>.</summary>
    public override string ToString() => $"{Parameters} on {Tokens}";
}
