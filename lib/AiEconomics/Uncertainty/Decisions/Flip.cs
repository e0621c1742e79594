namespace AiEconomics.Uncertainty;

/// <summary>Where one input stands when a conclusion turns.</summary>
/// <param name="Key">The input.</param>
/// <param name="From">Its median, with unit.</param>
/// <param name="To">The value at which the conclusion turns, with unit; nothing where no plausible value turns it.</param>
/// <param name="Deviations">How far that is, in standard deviations of the normal number below the input; infinite where nothing turns it.</param>
/// <param name="ShareBeyond">The share of the input's own distribution that lies at or beyond that value.</param>
public sealed record Flip(string Key, string From, string? To, double Deviations, double ShareBeyond)
{
    // Far out in a tail only the order of magnitude is known, if that.
    private string Chance => ShareBeyond < 0.0001 ? "below 0.01 %" : FormattableString.Invariant($"of {ShareBeyond * 100:G2} %");

    /// <summary>In words.</summary>
    public override string ToString() => To is null
        ? $"{Key}: no plausible value turns it"
        : FormattableString.Invariant($"{Key}: from {From} to {To}, which it reaches with a probability {Chance}");
}
