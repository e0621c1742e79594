namespace AiEconomics.Usage.Logs;

/// <summary>Rows that no total contains, and why.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Rows">How many.</param>
public sealed record LeftOut(string Reason, long Rows);
