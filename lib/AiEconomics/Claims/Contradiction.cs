namespace AiEconomics.Claims;

/// <summary>Two things that the article says and that cannot both be true, its vague words read in the ordinary way.</summary>
/// <param name="Tests">The comparison, or the two comparisons, in which it shows.</param>
/// <param name="Formula">The quantity on which they disagree, as TeX.</param>
/// <param name="First">What one demands of it, in words.</param>
/// <param name="Second">What the other demands of it, or what the figures give, in words.</param>
/// <param name="Stretch">
/// How far beyond a bound its ordinary reading would have to reach for both to be true, as a share of the bound (a tenth is ordinary);
/// nothing where no stretch would do.
/// </param>
/// <param name="Sentence">The finding as one sentence.</param>
public sealed record Contradiction(
    IReadOnlyList<ClaimTest> Tests, string Formula, string First, string Second, double? Stretch, string Sentence)
{
    /// <summary>The finding as one sentence.</summary>
    public override string ToString() => Sentence;
}
