using AiEconomics.Figures;

namespace AiEconomics.Claims;

/// <summary>What one comparison comes to, with everything that went into it.</summary>
public sealed record TestResult
{
    /// <summary>The comparison.</summary>
    public required ClaimTest Test { get; init; }

    /// <summary>What it comes to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What is known of the left side, in words, such as <c>below 7.67 %</c>; empty where it could not be computed.</summary>
    public string Left { get; init; } = "";

    /// <summary>What is known of the right side, in words.</summary>
    public string Right { get; init; } = "";

    /// <summary>The comparison in symbols, as TeX.</summary>
    public string Formula { get; init; } = "";

    /// <summary>The comparison with its numbers, as TeX.</summary>
    public string FormulaWithNumbers { get; init; } = "";

    /// <summary>The finding as one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Why the comparison is refused, and what would allow it; empty where it is not.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>How likely it is to hold, where that is open and no variable is free.</summary>
    public double? Probability { get; init; }

    /// <summary>Where it holds, where that is open and turns on one quantity.</summary>
    public Region? Region { get; init; }

    /// <summary>The figures that stand in it, in their order.</summary>
    public IReadOnlyList<Figure> Leaves { get; init; } = [];

    /// <summary>What its footings leave unsaid, and what its bridges assume.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The finding as one sentence.</summary>
    public override string ToString() => Sentence;
}
