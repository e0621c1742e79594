namespace AiEconomics.Cli.Site.Trust;

/// <summary>One kind of trouble, how often it was made, and how often the program did what it promises.</summary>
/// <param name="What">The trouble, in words.</param>
/// <param name="Tried">How often it was made; 0 where the machine does not allow it.</param>
/// <param name="Right">How often all was right after it.</param>
/// <param name="Note">What else is to be said, such as why it was not tried.</param>
internal sealed record Trial(string What, int Tried, int Right, string Note = "");
