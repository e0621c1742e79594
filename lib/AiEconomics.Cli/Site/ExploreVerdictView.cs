namespace AiEconomics.Cli.Site;

/// <summary>The claim of an explorable.</summary>
/// <param name="Claim">The claim, in a sentence.</param>
/// <param name="Relation">How the result must stand to the threshold, in words.</param>
/// <param name="Text">The threshold with its unit.</param>
/// <param name="Holds">What follows where it holds.</param>
/// <param name="Fails">What follows where it fails.</param>
/// <param name="AtStart">Whether it holds with every slider at its start.</param>
internal sealed record ExploreVerdictView(string Claim, string Relation, string Text, string Holds, string Fails, bool AtStart);
