using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>How fast accelerators exchange data with one another.</summary>
/// <param name="Bandwidth">What one accelerator sends and receives in a second.</param>
/// <param name="BaseSeconds">What an exchange takes however little is exchanged.</param>
/// <param name="HopSeconds">What it takes more for each further rank along a side of the square in which n accelerators stand.</param>
/// <remarks>An exchange of n accelerators has the latency base + hop · (√n − 1), after [erdil2024], section 2.2; a single one exchanges nothing.</remarks>
public sealed record Interconnect(BytesPerSecond Bandwidth, double BaseSeconds, double HopSeconds)
{
    /// <summary>The latency of one exchange among so many accelerators, in seconds.</summary>
    /// <param name="accelerators">n, one or more; need not be whole in a sweep.</param>
    public double LatencySeconds(GpuCount accelerators) => LatencySeconds(accelerators.Count);

    internal double LatencySeconds(double accelerators) =>
        accelerators > 1 ? BaseSeconds + HopSeconds * (Math.Sqrt(accelerators) - 1) : 0;
}
