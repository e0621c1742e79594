namespace AiEconomics.Claims.Evaluation;

/// <summary>The powers in which a leaf stands above and below the line of a term, brought over one denominator.</summary>
/// <remarks>
/// Where neither is above 1, the term is <c>(a x + b) / (c x + d)</c> in that leaf, whatever the others are. Such a function rises or falls steadily, so its
/// extremes lie at the ends of <c>x</c>, also where <c>x</c> stands in it many times.
/// </remarks>
internal readonly record struct Degree(int Above, int Below)
{
    internal bool IsSteady => Above <= 1 && Below <= 1;

    /// <summary>The degree, or nothing where the leaf stands in no polynomial.</summary>
    internal static Degree? Of(Term term, int leaf)
    {
        if (term.Operation == Operation.Leaf)
        {
            return term.Leaf == leaf ? new(1, 0) : new(0, 0);
        }

        if (!term.Uses(leaf))
        {
            return new(0, 0);
        }

        if (Of(term.Parts[0], leaf) is not { } left)
        {
            return null;
        }

        if (term.Operation == Operation.Negate)
        {
            return left;
        }

        return term.Parts.Count == 2 && Of(term.Parts[1], leaf) is { } right ? Combine(term, left, right) : null;
    }

    private static Degree? Combine(Term term, Degree left, Degree right) => term.Operation switch
    {
        Operation.Multiply => new(left.Above + right.Above, left.Below + right.Below),
        // What the two have below the line in common cancels: the sums of a ratio of two mixes have the same.
        Operation.Divide => new(left.Above + right.Below, left.Below + right.Above),
        Operation.Add or Operation.Subtract => new(Math.Max(left.Above + right.Below, right.Above + left.Below), left.Below + right.Below),
        _ => null,
    };
}
