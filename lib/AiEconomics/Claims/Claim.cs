namespace AiEconomics.Claims;

/// <summary>What the article claims, in our words: a row of <c>claims.csv</c> with its tests.</summary>
public sealed record Claim
{
    /// <summary>The name by which it is asked for, such as <c>cost-share-of-gpt-4</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its number in the list of claims.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it states a number or a cause.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Our paraphrase in English.</summary>
    public required string Paraphrase { get; init; }

    /// <summary>Our paraphrase in Chinese.</summary>
    public required string ParaphraseZh { get; init; }

    /// <summary>The paragraphs of the article that make it, such as <c>P13; P32</c>.</summary>
    public required string Locator { get; init; }

    /// <summary>Keys of the article's figures that it rests on.</summary>
    public required IReadOnlyList<string> RestsOn { get; init; }

    /// <summary>Keys of the figures that are set against it.</summary>
    public required IReadOnlyList<string> Against { get; init; }

    /// <summary>How its tests make a verdict.</summary>
    public required ClaimRule Rule { get; init; }

    /// <summary>Its tests and steps, in the order of the table.</summary>
    public required IReadOnlyList<ClaimTest> Tests { get; init; }

    /// <summary>The day on which someone last checked it.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public string Note { get; init; } = "";

    /// <summary>Number, key and paraphrase.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Key}: {Paraphrase}");
}
