namespace AiEconomics.Claims.Evaluation;

/// <summary>A term as text that is the same however its sums and products are ordered.</summary>
internal static class Canonical
{
    internal static string Of(Term term, IReadOnlyList<Leaf> leaves)
    {
        if (term.Operation == Operation.Leaf)
        {
            return leaves[term.Leaf] is { Of: { } of } end ? $"{end.Name}({Of(of, leaves)})" : leaves[term.Leaf].Name;
        }

        var parts = Flat(term).Select(part => Of(part, leaves));
        var ordered = term.Operation is Operation.Add or Operation.Multiply or Operation.Min or Operation.Max ? parts.Order(StringComparer.Ordinal) : parts;
        return $"{term.Operation}{term.Model?.Name}({string.Join(", ", ordered)})";
    }

    private static IEnumerable<Term> Flat(Term term) => term.Operation is Operation.Add or Operation.Multiply
        ? term.Parts.SelectMany(part => part.Operation == term.Operation ? Flat(part) : [part])
        : term.Parts;
}
