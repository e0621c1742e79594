namespace AiEconomics.Claims;

/// <summary>A comparison that bears on a claim, or an intermediate value: a row of <c>claim-tests.csv</c>.</summary>
/// <param name="Key">The claim's key, a dot, and the name of the test.</param>
/// <param name="Role">What it does for the claim.</param>
/// <param name="Label">What it stands for in a sentence, such as <c>against GPT-5</c>.</param>
/// <param name="Expression">The comparison, or for a step the expression; empty where no figure is known that could decide.</param>
/// <param name="Bridges">Keys of the bridges that it uses.</param>
/// <param name="Note">What a reader should know of it.</param>
public sealed record ClaimTest(string Key, TestRole Role, string Label, string Expression, IReadOnlyList<string> Bridges, string Note)
{
    /// <summary>The key of its claim.</summary>
    public string ClaimKey => Key.Split('.')[0];
}
