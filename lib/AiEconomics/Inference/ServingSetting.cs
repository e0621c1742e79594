using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>What is served on what, before the numbers of accelerators and requests are chosen.</summary>
public sealed record ServingSetting
{
    /// <summary>The model.</summary>
    public required ServedModel Model { get; init; }

    /// <summary>The accelerators.</summary>
    public required Accelerator Accelerator { get; init; }

    /// <summary>How the model is spread over them.</summary>
    public Parallelism Parallelism { get; init; }

    /// <summary>Whether exchanges run while other requests are calculated, so that only the longer of the two takes time.</summary>
    public bool Overlaps { get; init; }

    /// <summary>Mean length of what a request has read and written so far.</summary>
    public Tokens Context { get; init; }

    /// <summary>Speculative decoding, if there is any.</summary>
    public Speculation? Speculation { get; init; }
}
