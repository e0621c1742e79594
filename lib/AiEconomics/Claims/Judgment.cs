namespace AiEconomics.Claims;

/// <summary>The verdict on a claim with its reasons: all computed from figures, nothing stored.</summary>
public sealed record Judgment
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict with its reason, in words.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where it depends, on what: such as <c>holds against Claude Opus 4.1; fails against GPT-5</c>. Else empty.</summary>
    public string Condition { get; init; } = "";

    /// <summary>How likely the claim is to hold, where the figures leave that open and no variable is free.</summary>
    public double? Probability { get; init; }

    /// <summary>What each test that counts comes to.</summary>
    public IReadOnlyList<TestResult> Tests { get; init; } = [];

    /// <summary>For each figure that can turn the verdict the smallest change that does, the nearest first.</summary>
    public IReadOnlyList<FigureFlip> Flips { get; init; } = [];

    /// <summary>The figure to check next; empty where no figure can turn the verdict.</summary>
    public string NextToCheck { get; init; } = "";

    /// <summary>What happened afterwards: shown, never counted.</summary>
    public IReadOnlyList<TestResult> Later { get; init; } = [];

    /// <summary>What the footings of the tests leave unsaid, and what their bridges assume.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The verdict with its reason.</summary>
    public override string ToString() => Sentence;
}
