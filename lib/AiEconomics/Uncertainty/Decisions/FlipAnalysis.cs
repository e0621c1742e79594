namespace AiEconomics.Uncertainty;

/// <summary>What it would take to turn a conclusion of the form "the result is below (or above) a threshold".</summary>
/// <typeparam name="T">The quantity, or a number.</typeparam>
/// <remarks>
/// Distances are measured in standard deviations of the normal number below each input, so that inputs of different units compare.
/// Inputs that depend on each other are moved together in the joint change, and alone in the single ones. Beyond six deviations nothing is tried.
/// </remarks>
public sealed class FlipAnalysis<T>
{
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
            : FormattableString.Invariant($"All together at {TogetherDeviations:F1} standard deviations: ") + string.Join(", ", Together.Select(flip => $"{flip.Key} {flip.To}")) + ".";
        return string.Join('\n', (string[])[conclusion, .. Alone.Select(flip => flip.ToString()), joint]);
    }
}
