using AiEconomics.Units;

namespace AiEconomics.Figures;

/// <summary>Figures of one thing, one quantity and one year of which different voices say different things.</summary>
/// <param name="Subject">What it is about, such as <c>GPT-4</c>.</param>
/// <param name="Quantity">What is measured, such as <c>training cost</c>.</param>
/// <param name="Year">The year for which the figures hold: what changes over the years is no disagreement.</param>
/// <param name="Figures">The figures, each of which disagrees with another one of them, from the smallest.</param>
/// <remarks>
/// <para>Two figures disagree if what is stated of them has no value in common, or if they stand on different footings, so that it cannot
/// be said whether they agree. Two figures of one source and one voice do not: they tell cases apart.</para>
/// <para>A price list speaks for its own seller alone, and a seller may ask two prices, so prices do not disagree. Nor do amounts of two dates.</para>
/// <para>Quantities are the same if their words are, apart from capitals and from what follows a comma ("peak speed, rounded").</para>
/// </remarks>
public sealed record Disagreement(string Subject, string Quantity, string Year, IReadOnlyList<Figure> Figures)
{
    /// <summary>Whether the figures stand on different footings, such as amortized and cloud.</summary>
    public bool IsOfFootings => Figures.Any(one => Figures.Any(other => DifferInFooting(one, other)));

    /// <summary>One line, such as <c>GPT-4, training cost, 2023: USD 40.6 M (amortized; Epoch AI), USD 63.0 M (rental; SemiAnalysis)</c>.</summary>
    public override string ToString() => $"{Subject}, {Quantity}, {Year}: {string.Join(", ", Figures.Select(Said))}";

    internal static IReadOnlyList<Disagreement> Among(IEnumerable<Figure> figures) =>
        [.. figures
            .GroupBy(figure => (Subject: figure.Subject.ToUpperInvariant(), Quantity: Normalized(figure.Quantity).ToUpperInvariant(), figure.Unit, Year: figure.AsOf[..4]))
            .Select(group => Disputed([.. group]))
            .Where(disputed => disputed.Count > 0)
            .Select(disputed => new Disagreement(disputed[0].Subject, Normalized(disputed[0].Quantity), disputed[0].AsOf[..4], disputed))];

    private static List<Figure> Disputed(List<Figure> figures) =>
        [.. figures
            .Where(one => figures.Any(other => AreTwoVoices(one, other) && (AreApart(one, other) || DifferInFooting(one, other))))
            .OrderBy(figure => figure.Value ?? figure.Low ?? 0)];

    private static bool AreTwoVoices(Figure one, Figure other) =>
        !(IsOffer(one) && IsOffer(other)) && !AreOfTwoDays(one, other) && (one.SaidBy != other.SaidBy || one.Reference != other.Reference);

    // An amount at one moment, or over one period, is another at the next.
    private static bool AreOfTwoDays(Figure one, Figure other) =>
        one.AsOf != other.AsOf && one.Footing.ContainsKey("stock or flow") && other.Footing.ContainsKey("stock or flow");

    private static bool IsOffer(Figure figure) => figure.Footing.ContainsKey("price kind");

    private static bool AreApart(Figure one, Figure other)
    {
        var (a, b) = (Stated(one), Stated(other));
        return EndsBefore(a, b) || EndsBefore(b, a);
    }

    private static bool EndsBefore(Bounds<Ratio> below, Bounds<Ratio> above) =>
        below.High is { } high && (above.IsAbove(high) == true || !below.HighIncluded && above.Low.BaseValue >= high.BaseValue);

    // "About" states no strict end, so it is taken as it is read.
    private static Bounds<Ratio> Stated(Figure figure) =>
        figure.Relation == Relation.About ? FigureBounds.AsRead<Ratio>(figure) : FigureBounds.AsStated<Ratio>(figure);

    // Where one side is silent nothing differs; and a kind of evidence is no footing, since what one reports another derives.
    private static bool DifferInFooting(Figure one, Figure other) =>
        one.Footing.Any(word => word.Key != "evidence" && other.Footing.TryGetValue(word.Key, out var another) && another != word.Value);

    private static string Normalized(string quantity) => quantity.Split(',')[0].Trim();

    private static string Said(Figure figure) =>
        $"{figure.ValueText()} ({string.Join(", ", figure.Footing.Where(word => word.Key != "evidence").Select(word => word.Value).Append(figure.SaidBy))})";
}
