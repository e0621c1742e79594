namespace AiEconomics.Claims;

/// <summary>An assumption under which figures on two footings may be compared: a row of <c>bridges.csv</c>.</summary>
/// <param name="Key">The name by which a test uses it.</param>
/// <param name="Axis">The axis, such as <c>cost footing</c>.</param>
/// <param name="From">One word of the group.</param>
/// <param name="To">The other word of the group.</param>
/// <param name="Assumption">What is assumed.</param>
/// <param name="Reference">Where that is supported; empty where it is ours.</param>
/// <param name="Note">What a reader should know of it.</param>
public sealed record Bridge(string Key, string Axis, string From, string To, string Assumption, string Reference, string Note)
{
    /// <summary>Whether it joins the two words, in either direction.</summary>
    public bool Joins(string word, string other) => (From == word && To == other) || (From == other && To == word);
}
