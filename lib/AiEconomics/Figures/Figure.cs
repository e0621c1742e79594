namespace AiEconomics.Figures;

/// <summary>One number from outside, with its unit, its footing and its source: a row of <c>article.csv</c> or <c>evidence.csv</c>, or a measured cell of a series.</summary>
/// <remarks>
/// <para>A bound is no point: "over 60 million" has a <see cref="Value"/> of 60 million, but is not 60 million.</para>
/// <para>What a text states strictly is in <see cref="Relation"/> and <see cref="Value"/>, or the two ends of a range. Where a vague word
/// ("nearly", "some hundreds") needs an end that the text does not state, it is a convention of ours, in <see cref="Low"/> and <see cref="High"/>.</para>
/// </remarks>
public sealed record Figure
{
    /// <summary>The name by which it is asked for, such as <c>h800.rent</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The table that holds it, such as <c>evidence</c> or <c>prices</c>.</summary>
    public string Table { get; init; } = "";

    /// <summary>The key of its row there: the key itself, and in a series, where a row has several figures, the part before the figure's own name.</summary>
    public string Row { get; init; } = "";

    /// <summary>What is measured, in English.</summary>
    public required string Quantity { get; init; }

    /// <summary>What is measured, in Chinese.</summary>
    public required string QuantityZh { get; init; }

    /// <summary>The heading of its column in a series, such as a model that benchmarks compare; empty where a row is one figure.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Whom or what it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>How <see cref="Value"/> relates to the quantity.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The number stated, in <see cref="Unit"/>; nothing where only two ends are known.</summary>
    public double? Value { get; init; }

    /// <summary>The lower end, stated (range) or by convention.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end, stated (range) or by convention.</summary>
    public double? High { get; init; }

    /// <summary>The unit, such as <c>USD</c>; <c>1</c> where there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>The year, month or day for which it holds.</summary>
    public required string AsOf { get; init; }

    /// <summary>On what footing it stands: words such as <c>rental</c>, <c>list</c>, <c>forecast</c>, <c>reported</c>.</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>The words of <see cref="Basis"/> by what they are on, such as <c>rental</c> on <c>cost</c>; at most one on each.</summary>
    public IReadOnlyDictionary<string, string> Footing { get; init; } = new Dictionary<string, string>();

    /// <summary>Who said it, which is not always who printed it.</summary>
    public required string SaidBy { get; init; }

    /// <summary>Where it was read.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The place in the source: paragraph, table, section or path.</summary>
    public required string Locator { get; init; }

    /// <summary>The figure alone as the source prints it; empty where that was not noted.</summary>
    public string AsPrinted { get; init; } = "";

    /// <summary>How near to its origin it was read.</summary>
    public required Support Support { get; init; }

    /// <summary>The day on which someone last checked it against the source.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>What a reader should know before using it.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether the article prints it, in contrast to the sources that check the article.</summary>
    public bool IsOfTheArticle => Key.StartsWith("article.", StringComparison.Ordinal);

    /// <summary>Whether it names one value: stated as such, or as "about" one.</summary>
    public bool IsPoint => Relation == Relation.Equal || Relation == Relation.About && Value is not null;

    /// <summary>Whether <see cref="Low"/> and <see cref="High"/>, where present, are a convention for a vague word and not stated.</summary>
    public bool IsConventional => Relation != Relation.Range && (Low is not null || High is not null);

    /// <summary>What is measured and of what, such as <c>training cost of GPT-4</c>; the subject once where the quantity names it already.</summary>
    public string Named => Quantity.Contains(Subject, StringComparison.OrdinalIgnoreCase) ? Quantity : $"{Quantity} of {Subject}";

    /// <summary>Key, reference and place as one line of Markdown.</summary>
    public string SourceMarkdown => $"`{Key}` {Reference.KeyMarkdown}, {Reference.Escape(Locator)}";

    /// <summary>Key and numbers, such as <c>h800.rent = 2 USD/GPU-h</c>.</summary>
    public override string ToString() => $"{Key} {Wording.Of(Relation, Value, Low, High, Unit)}";
}
