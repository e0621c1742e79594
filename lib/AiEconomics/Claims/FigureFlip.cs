using System.Globalization;

namespace AiEconomics.Claims;

/// <summary>The smallest change of one figure that turns a verdict.</summary>
/// <param name="Key">The figure.</param>
/// <param name="Factor">By what it must be multiplied; below 1 is a fall.</param>
/// <param name="Verdict">The verdict from there on.</param>
public sealed record FigureFlip(string Key, double Factor, Verdict Verdict)
{
    /// <summary>How far the verdict is from turning, the same for a doubling and a halving: the factor or its inverse, whichever is above 1.</summary>
    public double Distance => Math.Max(Factor, 1 / Factor);

    /// <summary>Such as <c>article.gpt-4.training-cost × 0.958: fails</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key} × {Factor:G3}: {Verdict.ToString().ToLowerInvariant()}");
}
