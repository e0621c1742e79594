using AiEconomics.Units;

namespace AiEconomics.Scaling;

/// <summary>Loss of compute-optimal training as a power of compute: L = k · C^-x, C in PFLOP/s-days.</summary>
/// <remarks>
/// <para>Such a curve has no irreducible loss, so it falls for ever: it describes the range it was fitted on and little beyond.</para>
/// <para><b>Source</b> the form: [kaplan2020] §1.2, [liu2025] Table 3.</para>
/// </remarks>
public sealed record LossCurve
{
    /// <summary>A curve of two numbers.</summary>
    /// <param name="coefficient">k, the loss at one PFLOP/s-day, in nats a token, above zero.</param>
    /// <param name="exponent">x, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above zero.</exception>
    public LossCurve(double coefficient, double exponent)
    {
        Coefficient = Require.Positive(coefficient);
        Exponent = Require.Positive(exponent, "More compute must lower the loss.");
    }

    /// <summary>k, the loss at one PFLOP/s-day, in nats a token.</summary>
    public double Coefficient { get; }

    /// <summary>x.</summary>
    public double Exponent { get; }

    /// <summary>L = k · C^-x.</summary>
    /// <param name="compute">C, above zero.</param>
    /// <returns>L, in nats a token.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no compute.</exception>
    public double Loss(Flop compute) => Coefficient * Math.Pow(Require.Positive(compute.PetaflopDays), -Exponent);

    /// <summary>C = (k / L)^(1/x), the compute that reaches a loss.</summary>
    /// <param name="loss">L, in nats a token, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The loss is not above zero.</exception>
    public Flop Compute(double loss) => Flop.FromPetaflopDays(Math.Pow(Coefficient / Require.Positive(loss), 1 / Exponent));
}
