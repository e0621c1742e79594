namespace AiEconomics.Uncertainty;

/// <summary>How the draws of a run are spread.</summary>
public enum Points
{
    /// <summary>Independent random draws. The error falls with the square root of their number.</summary>
    MonteCarlo,

    /// <summary>
    /// Scrambled Sobol points, which fill the space of inputs evenly. For smooth models the error falls nearly with the number of points
    /// itself; powers of two fill best. An input's points also depend on its place in the model, so inputs added later must come last
    /// to leave the digits of the earlier ones unchanged.
    /// </summary>
    Sobol,
}
