using AiEconomics.Uncertainty.Plans;
using AiEconomics.Units;

namespace AiEconomics.Uncertainty;

/// <summary>Makes named inputs: a key, and what is believed of the value.</summary>
/// <remarks>
/// <para><c>low</c> and <c>high</c> are always the central 90 %: bet nine to one that the value lies between them.</para>
/// <para>The key is the input's identity. Two inputs of one key in one model are one quantity, and must be defined alike.</para>
/// </remarks>
public static partial class Input
{
    // The outermost values that a draw can take.
    private const double Outermost = 1.0 / (1L << 53);

    /// <summary>A number with a distribution.</summary>
    /// <param name="key">Its name, such as <c>h800.rent</c>.</param>
    /// <param name="distribution">What is believed of it.</param>
    public static Uncertain<double> Of(string key, Distribution distribution) => Made<double>(key, () => distribution);

    /// <summary>A quantity with a distribution over its base unit.</summary>
    /// <param name="key">Its name, such as <c>h800.rent</c>.</param>
    /// <param name="distribution">What is believed of its number in base units, the unit that the quantity names.</param>
    /// <exception cref="ArgumentException">The distribution reaches where the quantity has no values.</exception>
    public static Uncertain<T> Of<T>(string key, Distribution distribution) where T : struct, IQuantity<T> =>
        Made<T>(key, () => distribution);

    internal static Uncertain<T> Made<T>(string key, Func<Distribution> make)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            throw new ArgumentException("An input needs a key that names it, such as 'h800.rent', but the key was empty.");
        }

        try
        {
            var distribution = make() ?? throw new ArgumentException("The distribution is missing (null).");
            MustFit<T>(distribution);
            return new(Node.Of(new InputDefinition(key, distribution, typeof(T))));
        }
        catch (ArgumentException error)
        {
            throw new ArgumentException($"Input '{key}': {error.Message}", error);
        }
    }

    // A model would fail on rare draws only, so the ends are tried here.
    private static void MustFit<T>(Distribution distribution)
    {
        if (typeof(T) == typeof(double))
        {
            return;
        }

        foreach (var end in (double[])[distribution.Quantile(Outermost), distribution.Quantile(1 - Outermost)])
        {
            try
            {
                Scale<T>.Of(end);
            }
            catch (ArgumentOutOfRangeException error)
            {
                throw new ArgumentException(
                    $"{typeof(T).Name} does not allow all values of this distribution ({distribution}): {error.Message} Take a distribution that stays inside, or truncate it.", error);
            }
        }
    }
}
