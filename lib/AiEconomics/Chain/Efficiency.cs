using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>Progress in methods that all have, and what becomes of it.</summary>
/// <param name="Serving">Tokens for the same hardware, over those before, at least 1.</param>
/// <param name="Training">Training compute before, over that after, at least 1.</param>
/// <param name="PassThrough">Part of the saving, in logarithms, that buyers get as a lower price; all of it under full competition.</param>
/// <param name="Elasticity">ε, by how many percent buyers take more tokens for a price one percent lower.</param>
public readonly record struct Efficiency(Ratio Serving, Ratio Training, Fraction PassThrough, Ratio Elasticity)
{
    /// <summary>Those who develop models, with this progress.</summary>
    /// <param name="before">Without it.</param>
    public Laboratory Of(Laboratory before) => before with { Tokens = before.Tokens / Gain(Training, nameof(Training)) };

    /// <summary>The making of tokens, with this progress.</summary>
    /// <param name="before">Without it.</param>
    public Serving Of(Serving before) => before with { Speed = before.Speed * Gain(Serving, nameof(Serving)) };

    /// <summary>Prices and what is bought, with this progress: the price falls by f^φ, and revenue changes by f^(φ (ε − 1)).</summary>
    /// <param name="before">Without it.</param>
    public Market Of(Market before)
    {
        var cheaper = Math.Pow(Gain(Serving, nameof(Serving)), PassThrough.Ratio);
        return before with { Rates = before.Rates * (1 / cheaper), Revenue = before.Revenue * Math.Pow(cheaper, Elasticity.Times - 1) };
    }

    private static double Gain(Ratio gain, string name) =>
        Require.Between(gain.Times, 1, double.MaxValue, "Progress makes more of the same; state how many times as much.", name);
}
