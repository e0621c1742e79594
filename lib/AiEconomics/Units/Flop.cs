namespace AiEconomics.Units;

/// <summary>An amount of arithmetic: floating-point operations, such as a whole training run takes.</summary>
/// <remarks>
/// <para>Not a speed: FLOP per second is <see cref="FlopPerSecond"/>. Multiplications and additions count one each.</para>
/// <para>Never negative. The default value is zero.</para>
/// </remarks>
public readonly record struct Flop : IQuantity<Flop>
{
    private Flop(double operations) => Operations = Require.NotNegative(operations);

    /// <summary>The number of floating-point operations.</summary>
    public double Operations { get; }

    /// <summary>The same in petaFLOP/s-days, 8.64e19 operations each.</summary>
    public double PetaflopDays => Operations / 8.64e19;

    /// <inheritdoc/>
    public double BaseValue => Operations;

    /// <inheritdoc/>
    public static string Unit => "FLOP";

    /// <inheritdoc/>
    public static Flop FromBase(double value) => new(value);

    /// <summary>So many operations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Flop FromOperations(double operations) => new(operations);

    /// <summary>An amount given in petaFLOP/s-days, 8.64e19 operations each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, NaN or infinite.</exception>
    public static Flop FromPetaflopDays(double days) => new(days * 8.64e19);

    /// <summary>The time one GPU needs at this sustained speed.</summary>
    public static GpuHours operator /(Flop compute, FlopPerSecond speed) => GpuHours.FromSeconds(compute.Operations / speed.PerSecond);

    /// <summary>The speed sustained when the work took so many GPU-hours.</summary>
    public static FlopPerSecond operator /(Flop compute, GpuHours time) => FlopPerSecond.FromPerSecond(compute.Operations / time.Seconds);

    /// <summary>Three significant digits, such as <c>3.03e24 FLOP</c>.</summary>
    public override string ToString() => Show.Scientific(Operations) + " FLOP";
}
