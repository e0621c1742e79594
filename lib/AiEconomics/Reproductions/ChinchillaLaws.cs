using AiEconomics.Figures;
using AiEconomics.Scaling;

namespace AiEconomics.Reproductions;

/// <summary>Chinchilla's parametric law with the coefficients that its authors, and those who corrected it, published.</summary>
/// <remarks>Published coefficients need no external file; <see cref="ScalingLawFit"/> fits them anew where the file is at hand.</remarks>
public static class ChinchillaLaws
{
    /// <summary>As Hoffmann and others print it, with exponents of two decimals.</summary>
    /// <remarks><para><b>Source</b> [hoffmann2022] §3.3, approach 3.</para></remarks>
    public static ParametricLaw Printed(FigureTable figures) => Law(figures, "chinchilla-law");

    /// <summary>As Besiroglu and others correct it.</summary>
    /// <remarks><para><b>Source</b> [besiroglu2024], its notebook.</para></remarks>
    public static ParametricLaw Corrected(FigureTable figures) => Law(figures, "corrected-law");

    /// <summary>Hoffmann's before rounding, from the source text of the paper.</summary>
    /// <remarks><para><b>Source</b> [hoffmann2022], as [besiroglu2024] read it.</para></remarks>
    public static ParametricLaw Unrounded(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        double Number(string name) => figures.Number("chinchilla-law-unrounded." + name);
        return new(Math.Exp(Number("log-e")), Math.Exp(Number("log-a")), Math.Exp(Number("log-b")), Number("alpha"), Number("beta"));
    }

    private static ParametricLaw Law(FigureTable figures, string name)
    {
        ArgumentNullException.ThrowIfNull(figures);
        double Number(string coefficient) => figures.Number($"{name}.{coefficient}");
        return new(irreducible: Number("e"), a: Number("a"), b: Number("b"), alpha: Number("alpha"), beta: Number("beta"));
    }
}
