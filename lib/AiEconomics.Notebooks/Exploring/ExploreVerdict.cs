namespace AiEconomics.Notebooks.Exploring;

/// <summary>A claim about the result, with what follows from either verdict.</summary>
internal sealed record ExploreVerdict(string Claim, NeededRelation Relation, double Threshold, string ThresholdText, string Holds, string Fails)
{
    /// <summary>The relation in words, such as <c>at most</c>.</summary>
    internal string Words => Relation switch
    {
        NeededRelation.Below => "below",
        NeededRelation.AtMost => "at most",
        NeededRelation.AtLeast => "at least",
        _ => "above",
    };

    internal bool HoldsAt(double result) => Relation switch
    {
        NeededRelation.Below => result < Threshold,
        NeededRelation.AtMost => result <= Threshold,
        NeededRelation.AtLeast => result >= Threshold,
        _ => result > Threshold,
    };
}
