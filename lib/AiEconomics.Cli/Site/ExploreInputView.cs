namespace AiEconomics.Cli.Site;

/// <summary>A slider of an explorable.</summary>
/// <param name="Key">The input's key in the model.</param>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">What it is, in words.</param>
/// <param name="Steps">How many steps it takes from end to end.</param>
/// <param name="Step">The step on which it begins.</param>
/// <param name="Texts">Its low end, start and high end with their unit.</param>
internal sealed record ExploreInputView(string Key, string Name, string Label, int Steps, int Step, IReadOnlyList<string> Texts);
