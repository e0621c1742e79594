namespace AiEconomics.Uncertainty;

/// <summary>How much of a result's variance two inputs explain together beyond what each explains alone.</summary>
/// <param name="FirstKey">One input.</param>
/// <param name="SecondKey">The other.</param>
/// <param name="Share">The second-order index.</param>
public sealed record SobolPair(string FirstKey, string SecondKey, VarianceShare Share)
{
    /// <summary>The pair with its share.</summary>
    public override string ToString() => $"{FirstKey} with {SecondKey}: {Share}";
}
