using AiEconomics.Figures;

namespace AiEconomics.Reproductions;

/// <summary>All published numbers that are computed anew, source by source.</summary>
public static class Gallery
{
    /// <summary>Computes all of them.</summary>
    /// <param name="figures">The figures, which hold what is published.</param>
    /// <param name="external">Where the external file of a name lies; where it lies nowhere this throws as <c>ExternalData.Find</c> does.</param>
    public static IReadOnlyList<ReproducedSource> All(FigureTable figures, Func<string, string> external) =>
    [
        DeepSeekCost.From(figures),
        EpochCosts.From(figures),
        Gpt4Leak.From(figures),
        MegatronDays.From(figures),
        PalmUtilization.From(figures),
        ScalingLawFit.From(figures, external),
        TokensPerParameter.From(figures),
        ServingOptimum.From(figures),
        MoonlightCurves.From(figures),
    ];
}
