namespace AiEconomics.Fuzzing;

/// <summary>An input was taken, and the result cannot be right.</summary>
/// <param name="message">What does not hold.</param>
internal sealed class WrongResultException(string message) : Exception(message);
