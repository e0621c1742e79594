using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>Tokens for each parameter that the corrected law asks for.</summary>
/// <remarks>
/// <para>The notebook of [besiroglu2024] prints, for Chinchilla's compute, the number of the smallest compute in its list, 1e18 FLOP: the list that
/// it searches had been overwritten one line before.</para>
/// <para><b>Source</b> [besiroglu2024] §4 and its notebook.</para>
/// </remarks>
public static class TokensPerParameter
{
    private static readonly Flop Smallest = Flop.FromOperations(1e18);

    /// <summary>What the notebook prints beside both numbers.</summary>
    public static ReproducedSource From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        const string key = "corrected-law.tokens-per-parameter";
        const string reason = "The notebook takes the median of random laws around the fit.";
        var law = ChinchillaLaws.Corrected(figures);
        double Ratio(Flop compute) => law.Optimum(compute).TokensPerParameter;
        return new("Tokens per parameter",
        [
            figures.Beside(key, Ratio(Smallest), tolerance: 0.1, reason, "Tokens per parameter at 1e18 FLOP"),
            figures.Beside(key, Ratio(figures.Value<Flop>("chinchilla.training-compute")), tolerance: 0.1, reason, "Tokens per parameter at Chinchilla's 5.88e23 FLOP") with
            {
                Explanation = "The notebook prints the number of 1e18 FLOP for it, as the row above shows.",
            },
        ]);
    }
}
