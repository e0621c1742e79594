using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>The traffic for which a model is at least k times cheaper than a rival, at one cache-hit share.</summary>
/// <remarks>
/// <para>With the rival's input price I and output price O, and i and o of the model, k times cheaper means r · I + O ≥ k · (r · i + o), so that
/// r · (I − k · i) ≥ k · o − O: linear in r. It holds from a threshold on, up to one, always or never. As I and i move linearly with the
/// cache-hit share h, the threshold r(h) = (k · o − O) / (I(h) − k · i(h)) is a hyperbola.</para>
/// </remarks>
public readonly record struct CheaperRegion
{
    private CheaperRegion(double from, double to)
    {
        From = from;
        To = to;
    }

    /// <summary>The smallest input per output for which it holds.</summary>
    public double From { get; }

    /// <summary>The largest input per output for which it holds; infinite where it holds for input alone, below <see cref="From"/> where for nothing.</summary>
    public double To { get; }

    /// <summary>Whether it holds for no mix.</summary>
    public bool IsNever => To < From;

    /// <summary>Whether it holds for every mix, from output alone to input alone.</summary>
    public bool IsAlways => From == 0 && double.IsPositiveInfinity(To);

    /// <summary>The region at one cache-hit share.</summary>
    /// <param name="rival">The rival's prices.</param>
    /// <param name="model">The model's prices.</param>
    /// <param name="times">k, how many times cheaper; for a model that needs v times the tokens ask for k · v.</param>
    /// <param name="cacheHitShare">h, the same for both.</param>
    /// <exception cref="ArgumentOutOfRangeException">k is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> fees for keeping input and tiers by length.</para>
    /// <para><b>Error</b> none: a solved inequality.</para>
    /// <para><b>Source</b> derived here.</para>
    /// </remarks>
    public static CheaperRegion At(TokenRates rival, TokenRates model, Ratio times, Fraction cacheHitShare)
    {
        var k = Require.Positive(times.Times, "Ask how many times cheaper.", nameof(times));
        var gain = BlendedPrice.Input(rival, cacheHitShare.Ratio) - k * BlendedPrice.Input(model, cacheHitShare.Ratio);
        var needed = k * model.Output.Dollars - rival.Output.Dollars;
        return (gain, needed) switch
        {
            ( >= 0, <= 0) => new(0, double.PositiveInfinity),
            ( > 0, _) => new(needed / gain, double.PositiveInfinity),
            ( < 0, <= 0) => new(0, needed / gain),
            _ => new(double.PositiveInfinity, double.NegativeInfinity),
        };
    }

    /// <summary>Whether it holds for so much input for one output token.</summary>
    /// <param name="inputPerOutput">r, infinite for input alone.</param>
    public bool Contains(double inputPerOutput) => inputPerOutput >= From && inputPerOutput <= To;

    /// <summary>The region in words, such as <c>from 14.3 input tokens per output token on</c>.</summary>
    public override string ToString() => this switch
    {
        { IsNever: true } => "for no mix",
        { IsAlways: true } => "for every mix",
        { From: 0, To: 0 } => "for output alone",
        { From: 0 } => $"up to {Show.Scaled(To)} input tokens per output token",
        _ => $"from {Show.Scaled(From)} input tokens per output token on",
    };
}
