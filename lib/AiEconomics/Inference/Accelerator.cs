using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>A GPU or other accelerator as serving sees it.</summary>
public sealed record Accelerator
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Peak speed at sixteen bits, without sparsity.</summary>
    public required FlopPerSecond Bf16Peak { get; init; }

    /// <summary>Peak speed at eight bits, without sparsity; nothing where it has no such units.</summary>
    public FlopPerSecond? Fp8Peak { get; init; }

    /// <summary>Peak speed at four bits, without sparsity; nothing where it has no such units.</summary>
    public FlopPerSecond? Int4Peak { get; init; }

    /// <summary>Size of its memory.</summary>
    public required Bytes Memory { get; init; }

    /// <summary>Speed of its memory.</summary>
    public required BytesPerSecond Bandwidth { get; init; }

    /// <summary>How it is connected to others.</summary>
    public required Interconnect Interconnect { get; init; }

    /// <summary>What starting one operation takes, in seconds, where operations cannot be started ahead.</summary>
    public double LaunchSeconds { get; init; }

    /// <summary>The part of the peak speed that serving sustains.</summary>
    public Fraction ComputeEfficiency { get; init; } = Fraction.FromRatio(1);

    /// <summary>The part of the bandwidth that serving sustains.</summary>
    public Fraction BandwidthEfficiency { get; init; } = Fraction.FromRatio(1);

    /// <summary>Rent of one.</summary>
    public UsdPerGpuHour Rent { get; init; }

    /// <summary>Peak speed in a format; where it has no units of that kind, that of the next wider one, into which it converts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The format is wider than any in which models are served.</exception>
    public FlopPerSecond Peak(NumberFormat format) => format switch
    {
        NumberFormat.INT4 => Int4Peak ?? Fp8Peak ?? Bf16Peak,
        NumberFormat.FP8 or NumberFormat.FP4 => Fp8Peak ?? Bf16Peak,
        NumberFormat.BF16 => Bf16Peak,
        _ => throw new ArgumentOutOfRangeException(nameof(format), $"{Name} has no peak in {format} for serving; use BF16, FP8, FP4 or INT4."),
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
