namespace AiEconomics.Cli.Site;

/// <summary>A result of an explorable.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Text">The result with every slider at its start.</param>
internal sealed record ExploreOutputView(string Name, string Text);
