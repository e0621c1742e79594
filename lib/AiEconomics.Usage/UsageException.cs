using AiEconomics.Figures.Tables;

namespace AiEconomics.Usage;

/// <summary>A usage log, or the server that holds it, cannot be asked; the message is one sentence that says what to do.</summary>
/// <param name="message">Where, what was found, what was expected, what to do.</param>
public sealed class UsageException(string message) : Exception(TableFault.OneLine(message));
