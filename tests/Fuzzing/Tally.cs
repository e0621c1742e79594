namespace AiEconomics.Fuzzing;

/// <summary>How the inputs went.</summary>
internal sealed record Tally
{
    /// <summary>How many were read.</summary>
    public int Taken { get; set; }

    /// <summary>How many were refused.</summary>
    public int Refused { get; set; }

    /// <summary>The longest that one took, in seconds.</summary>
    public double SlowestSeconds { get; set; }

    /// <summary>The most memory that the process held, in bytes.</summary>
    public long PeakMemory { get; set; }

    internal void Count(bool taken, TimeSpan elapsed)
    {
        Taken += taken ? 1 : 0;
        Refused += taken ? 0 : 1;
        SlowestSeconds = Math.Max(SlowestSeconds, elapsed.TotalSeconds);
    }

    internal void Add(Tally other)
    {
        Taken += other.Taken;
        Refused += other.Refused;
        SlowestSeconds = Math.Max(SlowestSeconds, other.SlowestSeconds);
        PeakMemory = Math.Max(PeakMemory, other.PeakMemory);
    }
}
