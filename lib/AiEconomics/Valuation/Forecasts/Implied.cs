using AiEconomics.Units;
using MathNet.Numerics.RootFinding;

namespace AiEconomics.Valuation.Forecasts;

/// <summary>A discounted cash flow turned round: what a price takes for granted. It says what must come true, not whether it will.</summary>
public static class Implied
{
    /// <summary>Where the search for growth ends, as a factor a year. It bounds the search and is no figure: at tenfold for years on a firm outgrows the world.</summary>
    public const double FastestGrowth = 10;

    private const int Steps = 400;
    private const double Accuracy = 1e-10;
    private const int MostIterations = 200;

    /// <summary>The least growth of the first stage at which the business is worth its price.</summary>
    /// <param name="outlook">Everything else that is expected; its growth is not used.</param>
    /// <param name="price">V, what the whole business is priced at.</param>
    /// <returns>g.</returns>
    /// <exception cref="InvalidOperationException">No growth makes it worth the price, or it is worth more without any.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that margin and growth go together: who buys growth with low prices earns less.</para>
    /// <para><b>Error</b> that of everything else that is expected.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static YearlyGrowth Growth(Outlook outlook, Usd price)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        YearlyGrowth At(double step) => YearlyGrowth.FromOrdersOfMagnitude(step / Steps * Math.Log10(FastestGrowth));
        Usd Value(double step) => DiscountedCashFlow.Value(outlook.WithGrowth(At(step)));
        if (Value(0) > price)
        {
            throw new InvalidOperationException($"The price of {price} implies no growth: even without any the business is worth {Value(0)}.");
        }

        var best = Enumerable.Range(0, Steps + 1).MaxBy(step => Value(step).Dollars);
        for (var step = 0; step < Steps; step++)
        {
            // Growth may destroy value further on, so the first crossing is looked for step by step.
            if (Value(step + 1) >= price && Brent.TryFindRoot(x => (Value(x) - price).Dollars / price.Dollars, step, step + 1, Accuracy, MostIterations, out var found))
            {
                return At(found);
            }
        }

        throw new InvalidOperationException(
            $"No growth up to {YearlyGrowth.FromTimes(FastestGrowth)} makes the business worth {price}: at best, at {At(best)}, it is worth {Value(best)}. Such a price needs more margin, a lower rate or less capital.");
    }

    /// <summary>The margin at maturity at which the business is worth its price.</summary>
    /// <param name="outlook">Everything else that is expected; its margin is not used.</param>
    /// <param name="price">V, what the whole business is priced at.</param>
    /// <returns>m, from 0 to 1.</returns>
    /// <exception cref="InvalidOperationException">Even if all revenue were profit it is not worth the price, or it is worth more without profit.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that growth and margin go together.</para>
    /// <para><b>Error</b> that of everything else that is expected.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static ProfitRatio Margin(Outlook outlook, Usd price)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        Usd Value(double margin) => DiscountedCashFlow.Value(outlook.WithMargin(ProfitRatio.FromRatio(margin)));
        if (Value(0) > price)
        {
            throw new InvalidOperationException($"The price of {price} implies no profit: even without any the business is worth {Value(0)}.");
        }

        return Brent.TryFindRoot(margin => (Value(margin) - price).Dollars / price.Dollars, 0, 1, Accuracy, MostIterations, out var found)
            ? ProfitRatio.FromRatio(found)
            : throw new InvalidOperationException(
                $"No margin makes the business worth {price}: even if all revenue were profit it is worth {Value(1)}. Such a price needs more growth, a lower rate or less capital.");
    }

    /// <summary>The revenue of now at which the business is worth its price: R₀ = V / (V(R₀) / R₀), since value grows in step with size.</summary>
    /// <param name="outlook">Everything else that is expected; its revenue is not used.</param>
    /// <param name="price">V, what the whole business is priced at.</param>
    /// <returns>R₀, of one year.</returns>
    /// <exception cref="InvalidOperationException">At these expectations every dollar of revenue loses value.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that large firms grow more slowly.</para>
    /// <para><b>Error</b> that of everything else that is expected.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static Usd Revenue(Outlook outlook, Usd price)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var worth = DiscountedCashFlow.Value(outlook);
        return worth.Dollars > 0
            ? outlook.Revenue * (price / worth)
            : throw new InvalidOperationException(
                $"No revenue makes the business worth {price}: with this growth and margin it is worth {worth}, and at any size in proportion.");
    }
}
