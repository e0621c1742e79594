namespace AiEconomics.Claims.Evaluation;

/// <summary>A comparison in words: what was computed of what, and how it stands to what was claimed.</summary>
internal sealed class ComparisonText
{
    private readonly BoundComparison comparison;
    private readonly IReadOnlyList<Leaf> leaves;

    internal ComparisonText(BoundComparison comparison, Interval[] box, ClaimScope scope)
    {
        this.comparison = comparison;
        leaves = comparison.Leaves;
        (LeftValue, RightValue) = (Extent.Of(comparison.Left, box), Extent.Of(comparison.Right, box));
        if (comparison.Dimension.IsNone)
        {
            var percent = Enumerable.Range(0, leaves.Count).Any(leaf =>
                leaves[leaf].Unit.Text == "%" && (comparison.Right.Uses(leaf) || comparison.Left.Operation != Operation.Divide));
            (LeftUnit, RightUnit) = (Quantities.PureUnit(comparison.Left, leaves, LeftValue, percent), Quantities.PureUnit(comparison.Right, leaves, RightValue, percent));
            // Both sides read alike: a share against a share, times against times. What is once and more on one side reads as times.
            var isTimes = !percent && (LeftUnit.Text == "%" || RightUnit.Text == "%") && Math.Max(LeftValue.Low, RightValue.Low) >= 1;
            RightUnit = RightUnit.Text == "1" || LeftUnit.Text == "%" ? LeftUnit : RightUnit;
            LeftUnit = RightUnit.Text == "%" && LeftUnit.Text != "1" ? RightUnit : LeftUnit;
            (LeftUnit, RightUnit) = isTimes ? (Quantities.Times, Quantities.Times) : (LeftUnit, RightUnit);
        }
        else
        {
            LeftUnit = RightUnit = Quantities.UnitFor(comparison.Dimension, leaves, scope);
        }
    }

    internal Interval LeftValue { get; }

    internal Interval RightValue { get; }

    internal Unit LeftUnit { get; }

    internal Unit RightUnit { get; }

    internal string Left => Quantities.Text(LeftValue, LeftUnit);

    internal string Right => Quantities.Text(RightValue, RightUnit);

    /// <summary>Such as <c>USD 4.60 M over above USD 60.0 M is below 7.67 %, which is below the 8.00 % claimed.</c></summary>
    internal string Sentence(Outcome outcome) => comparison.Left.Operation == Operation.Leaf && leaves[comparison.Left.Leaf] is { Of: null, Figure: null, Words: not "count" }
        ? $"{Capital(Words(comparison.Left, 0))} {Verb(outcome)} {Claimed()}."
        : $"{Capital(Subject())}, which {Verb(outcome)} {Claimed()}.";

    private string Subject()
    {
        return comparison.Left.Operation != Operation.Leaf || leaves[comparison.Left.Leaf] is not { Of: null } leaf ? $"{Words(comparison.Left, 0)} is {Left}"
            : leaf.Figure is { } figure ? $"{figure.Named} is {Quantities.Text(leaf)}"
            : $"the number of {leaf.Name} is {Left}";
    }

    private string Claimed()
    {
        if (comparison.Right.Operation == Operation.Leaf && leaves[comparison.Right.Leaf] is { Of: null } leaf)
        {
            return leaf.Figure switch
            {
                { IsOfTheArticle: true } printed when !RightValue.IsPoint => $"what the article prints for {printed.Subject}, {Value(leaf)}",
                { IsOfTheArticle: true } printed => $"the {Value(leaf)} that the article prints for {printed.Subject}",
                { } figure => $"{Value(leaf)}, the {figure.Named}",
                null when !RightValue.IsPoint => $"what is claimed, {Right}",
                null => $"the {Right} claimed",
            };
        }

        return $"{Right} ({Words(comparison.Right, 0)})";
    }

    private string Value(Leaf leaf) => leaf.Figure!.Unit == "1" ? Right : Quantities.Text(leaf);

    private string Verb(Outcome outcome) => (comparison.Sign, outcome) switch
    {
        ("<", Outcome.True) or (">=", Outcome.False) => "is below",
        ("<", Outcome.False) => "is not below",
        ("<=", Outcome.True) => "is at most",
        ("<=", Outcome.False) or (">", Outcome.True) => "is above",
        (">", Outcome.False) => "is not above",
        (">=", Outcome.True) => "is at least",
        ("~", Outcome.True) => "is within a tenth of",
        ("~", Outcome.False) => "is more than a tenth off",
        ("=", Outcome.True) => "is, as printed,",
        ("=", Outcome.False) => "is not",
        ("in", Outcome.True) => "lies within",
        ("in", Outcome.False) => "lies outside",
        ("<", _) => "leaves open whether it is below",
        ("<=", _) => "leaves open whether it is at most",
        (">", _) => "leaves open whether it is above",
        (">=", _) => "leaves open whether it is at least",
        ("~", _) => "leaves open whether it is within a tenth of",
        ("=", _) => "leaves open whether it is, as printed,",
        _ => "leaves open whether it lies within",
    };

    // The level is how tightly the sign above binds: what binds less stands in parentheses.
    private string Words(Term term, int level)
    {
        if (term.Operation == Operation.Leaf)
        {
            return leaves[term.Leaf] is { Of: { } of } end ? $"the {(end.IsUpper ? "upper" : "lower")} end of {Words(of, 3)}" : Quantities.Text(leaves[term.Leaf]);
        }

        var (own, text) = term.Operation switch
        {
            Operation.Add => (1, $"{Words(term.Parts[0], 1)} plus {Words(term.Parts[1], 1)}"),
            Operation.Subtract => (1, $"{Words(term.Parts[0], 1)} minus {Words(term.Parts[1], 2)}"),
            Operation.Multiply => (2, $"{Words(term.Parts[0], 2)} times {Words(term.Parts[1], 2)}"),
            Operation.Divide => (2, $"{Words(term.Parts[0], 2)} over {Words(term.Parts[1], 3)}"),
            Operation.Power => (3, $"{Words(term.Parts[0], 4)} to the power of {Words(term.Parts[1], 4)}"),
            Operation.Negate => (3, $"minus {Words(term.Parts[0], 3)}"),
            Operation.Min => (4, $"the least of {List(term)}"),
            Operation.Max => (4, $"the largest of {List(term)}"),
            Operation.Log10 => (4, $"the decimal logarithm of {Words(term.Parts[0], 4)}"),
            _ => (4, $"the {term.Model!.Name.Replace('-', ' ')} of {List(term)}"),
        };
        return own < level ? $"({text})" : text;
    }

    private string List(Term term) =>
        string.Join(", ", term.Parts.SkipLast(1).Select(part => Words(part, 4))) + (term.Parts.Count > 1 ? " and " : "") + Words(term.Parts[^1], 4);

    // A variable keeps its small letter.
    private static string Capital(string text) => text.Length > 1 && text[1] != ' ' ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
