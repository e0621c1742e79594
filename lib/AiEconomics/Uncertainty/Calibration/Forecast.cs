namespace AiEconomics.Uncertainty;

/// <summary>What someone stated before the truth was known, and the truth.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Stated">The stated distribution, such as a log-normal one from low to high.</param>
/// <param name="Truth">What turned out.</param>
public sealed record Forecast(string Question, Distribution Stated, double Truth)
{
    /// <summary>Whether the truth lies within the central 90 % that was stated.</summary>
    public bool Hit => Truth >= Stated.Quantile(0.05) && Truth <= Stated.Quantile(0.95);

    /// <summary>
    /// The log score: the natural logarithm of the stated density at the truth. More is better; stating narrowly pays if right and costs dearly if
    /// wrong, and on average nothing beats stating what one believes.
    /// </summary>
    /// <remarks>
    /// For a log-normal distribution the density is that of the logarithm, for a logit-normal one that of the log-odds, so that the score does not
    /// depend on the unit. A truth that the distribution rules out scores minus infinity.
    /// </remarks>
    public double LogScore => Stated.LogDensity(Truth);
}
