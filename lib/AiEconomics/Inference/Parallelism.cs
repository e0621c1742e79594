namespace AiEconomics.Inference;

/// <summary>How one model is spread over accelerators.</summary>
public enum Parallelism
{
    /// <summary>Every matrix is cut over all of them, along both of its sides; four exchanges a layer.</summary>
    Tensor,

    /// <summary>Each holds some of the experts and a copy of everything else, and serves its own requests; two exchanges a layer.</summary>
    Expert,
}
