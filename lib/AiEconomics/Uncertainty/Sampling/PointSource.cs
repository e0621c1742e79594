namespace AiEconomics.Uncertainty.Sampling;

/// <summary>Where the draws of a run come from: for each input and block, shares strictly between 0 and 1.</summary>
/// <remarks>Has no state that moves: any thread may ask for any block at any time and gets the same digits.</remarks>
internal abstract class PointSource
{
    /// <summary>Fills one whole block of one input.</summary>
    /// <param name="input">The place of the input in the plan.</param>
    /// <param name="block">The number of the block.</param>
    /// <param name="shares">Room for one block.</param>
    internal abstract void Fill(int input, long block, Span<double> shares);

    /// <summary>The source of that kind for the inputs of a plan.</summary>
    /// <param name="points">Which kind.</param>
    /// <param name="keys">The keys of the inputs.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="draws">How many draws will be asked for at most.</param>
    /// <param name="replicate">Which of several independent repetitions.</param>
    internal static PointSource Of(Points points, IReadOnlyList<string> keys, int seed, long draws, int replicate = 0) => points switch
    {
        Points.Sobol => new SobolSource(keys, seed, draws, replicate),
        _ => new StreamSource(keys, seed),
    };
}
