namespace AiEconomics.Uncertainty;

/// <summary>What one input does to a result.</summary>
/// <typeparam name="T">The quantity, or a number.</typeparam>
/// <param name="Key">The input.</param>
/// <param name="Name">What it is called: its key, or for a figure what is measured.</param>
/// <param name="LowInput">Its 5th percentile, with unit.</param>
/// <param name="HighInput">Its 95th percentile, with unit.</param>
/// <param name="AtLow">The result at its 5th percentile.</param>
/// <param name="AtHigh">The result at its 95th percentile.</param>
/// <param name="Swing">How far apart the two results are, in base units.</param>
public sealed record TornadoBar<T>(string Key, string Name, string LowInput, string HighInput, T AtLow, T AtHigh, double Swing)
{
    /// <summary>The input's two ends, and the results there.</summary>
    public override string ToString() => $"{Name} from {LowInput} to {HighInput}: {Rounded.Text(AtLow, 0)} to {Rounded.Text(AtHigh, 0)}";
}
