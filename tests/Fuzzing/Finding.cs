namespace AiEconomics.Fuzzing;

/// <summary>An input that was neither read rightly nor refused in a sentence.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Number">The input's number; with the seed it gives the input again.</param>
/// <param name="Fault">What happened.</param>
internal sealed record Finding(string Reader, int Number, string Fault);
