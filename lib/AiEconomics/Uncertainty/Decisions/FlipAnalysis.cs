namespace AiEconomics.Uncertainty;

/// <summary>What it would take to turn a conclusion of the form "the result is below (or above) a threshold".</summary>
/// <typeparam name="T">The quantity, or a number.</typeparam>
/// <remarks>
/// Distances are measured in standard deviations of the normal number below each input, so that inputs of different units compare.
/// Inputs that depend on each other are moved together in the joint change, and alone in the single ones. Beyond six deviations nothing is tried.
/// </remarks>
public sealed class FlipAnalysis<T>
{
    private const int MostListed = 8;

    internal FlipAnalysis(T middle, T threshold, bool above, IReadOnlyList<Flip> single, IReadOnlyList<Flip> joint, double jointDeviations) =>
        (Middle, Threshold, IsAbove, Alone, Together, TogetherDeviations) = (middle, threshold, above, single, joint, jointDeviations);

    /// <summary>The result with every input at its median.</summary>
    public T Middle { get; }

    /// <summary>The value that the conclusion is about.</summary>
    public T Threshold { get; }

    /// <summary>Whether the result at the medians is above the threshold; the conclusion is that it is, or that it is not.</summary>
    public bool IsAbove { get; }

    /// <summary>For each input the change that turns the conclusion, the smallest first.</summary>
    public IReadOnlyList<Flip> Alone { get; }

    /// <summary>The smallest joint change: where each input stands when the conclusion turns. Empty where none turns it.</summary>
    public IReadOnlyList<Flip> Together { get; }

    /// <summary>The size of the joint change in standard deviations; infinite where none turns the conclusion.</summary>
    public double TogetherDeviations { get; }

    /// <summary>The conclusion and what turns it.</summary>
    public override string ToString()
    {
        var conclusion = $"{Rounded.Text(Middle, 0)} is {(IsAbove ? "above" : "not above")} {Rounded.Text(Threshold, 0)}. What turns this:";
        var joint = double.IsInfinity(TogetherDeviations)
            ? "No plausible change of all inputs together."
            : FormattableString.Invariant($"All together at {TogetherDeviations:F1} standard deviations: ") + Moves() + ".";
        return string.Join('\n', (string[])[conclusion, .. Alone.Where(flip => flip.To is not null).Select(flip => flip.ToString()), .. Idle(), joint]);
    }

    // Of many inputs only those that move most; a list of thirty is not read.
    private string Moves()
    {
        var leading = Together.Count <= MostListed ? Together : [.. Together.OrderByDescending(flip => Math.Abs(flip.Deviations)).Take(MostListed)];
        return string.Join(", ", leading.Select(flip => $"{flip.Key} {flip.To}")) + (leading.Count < Together.Count ? ", the others by less" : "");
    }

    private IEnumerable<string> Idle()
    {
        var idle = Alone.Where(flip => flip.To is null).ToList();
        return idle.Count <= 1 ? idle.Select(flip => flip.ToString()) : [string.Join(", ", idle.Select(flip => flip.Key)) + ": no plausible value of one alone turns it"];
    }
}
