using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Training;

/// <summary>A chip by what a training run asks of it: its peak at a format, and whether it existed yet.</summary>
/// <remarks>Peaks are those of the data sheet without sparsity. Two chips are equal only if they are one object.</remarks>
public sealed class TrainingChip
{
    private readonly Dictionary<NumberFormat, FlopPerSecond> peaks;

    /// <summary>A chip with its peaks.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="released">The day of its release.</param>
    /// <param name="peaks">Its peak at each format that it has, without sparsity.</param>
    /// <exception cref="ArgumentException">The name is empty, or there is no peak.</exception>
    public TrainingChip(string name, DateOnly released, IReadOnlyDictionary<NumberFormat, FlopPerSecond> peaks)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(peaks);
        if (peaks.Count == 0)
        {
            throw new ArgumentException($"Chip '{name}' must have a peak at one format at least, but has none.");
        }

        (Name, Released, this.peaks) = (name, released, new(peaks));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The day of its release.</summary>
    public DateOnly Released { get; }

    /// <summary>Its peak at a format.</summary>
    /// <exception cref="ArgumentException">The chip has no peak at this format; the message lists those it has.</exception>
    public FlopPerSecond Peak(NumberFormat format) => peaks.TryGetValue(format, out var peak)
        ? peak
        : throw new ArgumentException(
            $"{Name} has no peak in {format}; it has {string.Join(", ", peaks.Keys.Order())}. Take one of these, or another chip.");

    /// <summary>How old the design is when a run starts.</summary>
    /// <param name="start">The first day of the run.</param>
    /// <returns>Years from release to start.</returns>
    /// <exception cref="ArgumentException">The run starts before the chip's release: one of the two dates, or the chip, is wrong.</exception>
    public Years AgeAt(DateOnly start) => start >= Released
        ? Years.Between(Released, start)
        : throw new ArgumentException(Invariant(
            $"A run on {Name} must start on {Released:yyyy-MM-dd} or later, the chip's release, but was dated {start:yyyy-MM-dd}. Is the date the model's, or the chip a later one?"));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
