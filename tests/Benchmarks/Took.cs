namespace AiEconomics.Benchmarks;

/// <summary>What a piece of work took.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="Processor">Processor time of all cores, in seconds, which a busy machine changes least.</param>
internal readonly record struct Took(double Seconds, double Processor)
{
    /// <summary>The smaller of each: the run that was least disturbed.</summary>
    internal Took Least(Took other) => new(Math.Min(Seconds, other.Seconds), Math.Min(Processor, other.Processor));
}
