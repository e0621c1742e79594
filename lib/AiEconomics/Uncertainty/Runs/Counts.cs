namespace AiEconomics.Uncertainty.Runs;

/// <summary>How many draws lie where against a bracket, and those strictly inside it.</summary>
/// <param name="Below">Draws below the lower value.</param>
/// <param name="AtLow">Draws at or below the lower value.</param>
/// <param name="UnderHigh">Draws below the upper value.</param>
/// <param name="AtHigh">Draws at or below the upper value.</param>
/// <param name="Inside">The draws strictly between, in no order.</param>
internal sealed record Counts(long Below, long AtLow, long UnderHigh, long AtHigh, double[] Inside)
{
    /// <summary>How many draws are at or below a value of the bracket.</summary>
    internal long UpTo(Bracket bracket, double value)
    {
        if (value >= bracket.High)
        {
            return AtHigh;
        }

        var count = AtLow;
        foreach (var inside in Inside)
        {
            count += inside <= value ? 1 : 0;
        }

        return count;
    }
}
