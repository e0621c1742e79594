using AiEconomics.Formulas;

namespace AiEconomics.Claims.Evaluation;

/// <summary>A comparison as TeX, with the names of its quantities or with their values.</summary>
internal static class ComparisonTex
{
    internal static string Of(BoundComparison comparison, bool numbers) =>
        $"{Of(comparison.Left, comparison.Leaves, numbers, 0)} {Sign(comparison.Sign)} {Of(comparison.Right, comparison.Leaves, numbers, 0)}";

    internal static string Of(Term term, IReadOnlyList<Leaf> leaves, bool numbers, int level = 0)
    {
        string At(int part, int inner) => Of(term.Parts[part], leaves, numbers, inner);

        var (own, tex) = term.Operation switch
        {
            Operation.Leaf => (5, Of(leaves[term.Leaf], leaves, numbers)),
            Operation.Add => (1, $"{At(0, 1)} + {At(1, 1)}"),
            Operation.Subtract => (1, $"{At(0, 1)} - {At(1, 2)}"),
            Operation.Multiply => (2, $@"{At(0, 2)} \cdot {At(1, 2)}"),
            Operation.Divide => (5, $@"\frac{{{At(0, 0)}}}{{{At(1, 0)}}}"),
            Operation.Power => (3, $"{{{At(0, 5)}}}^{{{At(1, 0)}}}"),
            Operation.Negate => (3, $"-{At(0, 3)}"),
            Operation.Log10 => (5, $@"\log_{{10}} \left({At(0, 0)}\right)"),
            Operation.Min => (5, $@"\min \left({List(term, leaves, numbers)}\right)"),
            Operation.Max => (5, $@"\max \left({List(term, leaves, numbers)}\right)"),
            _ => (5, $@"{term.Model!.Tex} \left({List(term, leaves, numbers)}\right)"),
        };
        // A fraction under an exponent needs parentheses though it binds to itself.
        return own < level || level == 5 && term.Operation == Operation.Divide ? $@"\left({tex}\right)" : tex;
    }

    private static string List(Term term, IReadOnlyList<Leaf> leaves, bool numbers) =>
        string.Join(", ", term.Parts.Select(part => Of(part, leaves, numbers)));

    private static string Of(Leaf leaf, IReadOnlyList<Leaf> leaves, bool numbers) => leaf switch
    {
        { Of: { } of } => $@"\text{{{leaf.Name}}} \left({Of(of, leaves, numbers)}\right)",
        { IsVariable: true } => leaf.Name,
        { Figure: { } figure } when !numbers => $@"\text{{{Plain(figure.Quantity)}}}_{{\text{{{Plain(figure.Subject)}}}}}",
        { Words: "count" } when !numbers => $@"\text{{{Plain(leaf.Name)}}}",
        { Words: "count" } => FormattableString.Invariant($"{leaf.Stated.Low}"),
        _ => Tex.Of(Quantities.Text(leaf)),
    };

    // What TeX would read as a mark.
    private static string Plain(string text) => string.Concat(text.Select(c => "#$%&_{}".Contains(c, StringComparison.Ordinal) ? $@"\{c}" : $"{c}"));

    private static string Sign(string sign) => sign switch
    {
        "<=" => @"\le",
        ">=" => @"\ge",
        "~" => @"\approx",
        "in" => @"\in",
        _ => sign,
    };
}
