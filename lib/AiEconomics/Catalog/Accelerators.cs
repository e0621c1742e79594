using AiEconomics.Figures;
using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Catalog;

/// <summary>Accelerators made of the figures of a table.</summary>
public static class Accelerators
{
    /// <summary>
    /// The accelerator whose figures are <c>KEY.bf16-peak</c>, <c>KEY.memory</c> and <c>KEY.memory-bandwidth</c>, and <c>KEY.fp8-peak</c> and
    /// <c>KEY.fp4-peak</c> where there are any.
    /// </summary>
    /// <param name="figures">The table.</param>
    /// <param name="key">The key, such as <c>h800</c>.</param>
    /// <param name="interconnect">How it is connected, which no data sheet of a chip says.</param>
    /// <param name="rent">What one costs an hour.</param>
    /// <param name="memory">Its memory, where the table has none.</param>
    /// <exception cref="KeyNotFoundException">A figure is missing.</exception>
    /// <exception cref="InvalidOperationException">A figure is a bound, or given in another unit.</exception>
    public static Accelerator Of(FigureTable figures, string key, Interconnect interconnect, UsdPerGpuHour rent, Bytes? memory = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new()
        {
            Name = figures[key + ".bf16-peak"].Subject,
            Bf16Peak = figures.Value<FlopPerSecond>(key + ".bf16-peak"),
            Fp8Peak = Optional("fp8-peak"),
            Int4Peak = Optional("fp4-peak"),
            Memory = memory ?? figures.Value<Bytes>(key + ".memory"),
            Bandwidth = figures.Value<BytesPerSecond>(key + ".memory-bandwidth"),
            Interconnect = interconnect,
            Rent = rent,
        };

        FlopPerSecond? Optional(string name) =>
            figures.Any(figure => figure.Key == $"{key}.{name}") ? figures.Value<FlopPerSecond>($"{key}.{name}") : null;
    }
}
