namespace AiEconomics.Units;

/// <summary>Time on GPUs: one GPU for one hour, whether one GPU works long or many work at once.</summary>
/// <remarks>
/// <para>Not wall-clock time. The kind of GPU is not part of it: an H800-hour and an A100-hour are different goods.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct GpuHours : IQuantity<GpuHours>
{
    private GpuHours(double hours) => Hours = Require.NotNegative(hours);

    /// <summary>The number of GPU-hours.</summary>
    public double Hours { get; }

    /// <summary>The same in GPU-seconds, 3,600 an hour.</summary>
    public double Seconds => Hours * 3600;

    /// <summary>The same in millions of GPU-hours.</summary>
    public double Millions => Hours / 1e6;

    /// <inheritdoc/>
    public double BaseValue => Hours;

    /// <inheritdoc/>
    public static string Unit => "GPU-h";

    /// <inheritdoc/>
    public static GpuHours FromBase(double value) => new(value);

    /// <summary>So many GPU-hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static GpuHours FromHours(double hours) => new(hours);

    /// <summary>A time given in millions of GPU-hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static GpuHours FromMillions(double millions) => new(millions * 1e6);

    /// <summary>A time given in GPU-seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static GpuHours FromSeconds(double seconds) => new(seconds / 3600);

    /// <summary>What renting so much time costs.</summary>
    public static Usd operator *(GpuHours time, UsdPerGpuHour rent) => Usd.FromDollars(time.Hours * rent.Dollars);

    /// <summary>How long so many GPUs take, in wall-clock time.</summary>
    public static TimeSpan operator /(GpuHours time, GpuCount gpus) => TimeSpan.FromHours(time.Hours / gpus.Count);

    /// <summary>Three significant digits, such as <c>2.30 M GPU-h</c>.</summary>
    public override string ToString() => Show.Scaled(Hours) + " GPU-h";
}
