namespace AiEconomics.Cli.Site.Trust;

/// <summary>What the two columns of numbers count in a report that is no trial of a promise.</summary>
/// <param name="All">What was counted, such as mutants.</param>
/// <param name="Part">Those of them that are as they should be, such as killed.</param>
internal sealed record Columns(string All, string Part);
