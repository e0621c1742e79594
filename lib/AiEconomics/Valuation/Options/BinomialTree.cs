using AiEconomics.Units;

namespace AiEconomics.Valuation.Options;

/// <summary>The value of an option where its underlying goes up or down by one factor in each step. It may be taken early.</summary>
/// <remarks>
/// With the moves of Cox, Ross and Rubinstein, u = e^(σ √Δt) and d = 1/u, the tree tends to <see cref="BlackScholes"/> as the steps grow in number.
/// </remarks>
public static class BinomialTree
{
    /// <summary>Value of the right to buy, with moves that fit the volatility.</summary>
    /// <param name="terms">S, K, T, r, σ and δ; σ and T above zero.</param>
    /// <param name="steps">How many steps, one or more.</param>
    /// <param name="taken">When the right may be taken.</param>
    /// <returns>The value now.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The steps are so long that the rate outruns the moves, or there is no step.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> jumps, which a rival's release is.</para>
    /// <para><b>Error</b> swings around the limit, by about a tenth over the number of steps.</para>
    /// <para><b>Source</b> [hull2014] figure 13.12 and problem 13.17.</para>
    /// </remarks>
    public static Usd Call(OptionTerms terms, int steps, ExerciseTime taken) => Fitted(terms, steps, taken, sign: 1);

    /// <summary>Value of the right to sell, with moves that fit the volatility.</summary>
    /// <inheritdoc cref="Call"/>
    public static Usd Put(OptionTerms terms, int steps, ExerciseTime taken) => Fitted(terms, steps, taken, sign: -1);

    /// <summary>Value of the right to buy, with moves that are given.</summary>
    /// <param name="terms">S, K, T, r and δ; σ is not used.</param>
    /// <param name="steps">How many steps, one or more.</param>
    /// <param name="taken">When the right may be taken.</param>
    /// <param name="up">u, the factor of a step up.</param>
    /// <param name="down">d, the factor of a step down, below u.</param>
    /// <returns>The value now.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate lies outside the moves, or there is no step.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> everything between up and down.</para>
    /// <para><b>Error</b> that of the moves.</para>
    /// <para><b>Source</b> [hull2014] chapter 13.</para>
    /// </remarks>
    public static Usd CallWithMoves(OptionTerms terms, int steps, ExerciseTime taken, Ratio up, Ratio down) =>
        new Tree(terms, steps, up.Times, down.Times, taken, Sign: 1).Value();

    /// <summary>Value of the right to sell, with moves that are given.</summary>
    /// <inheritdoc cref="CallWithMoves"/>
    public static Usd PutWithMoves(OptionTerms terms, int steps, ExerciseTime taken, Ratio up, Ratio down) =>
        new Tree(terms, steps, up.Times, down.Times, taken, Sign: -1).Value();

    private static Usd Fitted(OptionTerms terms, int steps, ExerciseTime taken, int sign)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Require.Positive(terms.Volatility.Ratio, "Without fluctuation nothing goes up or down.", "volatility");
        Require.Positive(terms.Term.Count, "A right that has ended is worth what taking it now is.", "term");
        Require.Between(steps, 1, int.MaxValue, "A tree has a step.", nameof(steps));
        var up = Math.Exp(terms.Volatility.Ratio * Math.Sqrt(terms.Term.Count / steps));
        return new Tree(terms, steps, up, 1 / up, taken, sign).Value();
    }

    private sealed record Tree(OptionTerms Terms, int Steps, double Up, double Down, ExerciseTime Taken, int Sign)
    {
        internal Usd Value()
        {
            ArgumentNullException.ThrowIfNull(Terms);
            Require.Between(Steps, 1, int.MaxValue, "A tree has a step.", "steps");
            var time = Terms.Term.Count / Steps;
            var growth = Math.Exp((Terms.ContinuousRate - Terms.ContinuousLeakage) * time);
            Require.Between(growth, Down, Up, "Growth without risk must lie between the moves down and up; take more steps.", "growth of one step");
            var rise = (growth - Down) / (Up - Down);
            var discount = Math.Exp(-Terms.ContinuousRate * time);
            var values = Enumerable.Range(0, Steps + 1).Select(ups => Math.Max(Gain(Steps, ups), 0)).ToArray();
            for (var step = Steps - 1; step >= 0; step--)
            {
                for (var ups = 0; ups <= step; ups++)
                {
                    var kept = discount * (rise * values[ups + 1] + (1 - rise) * values[ups]);
                    values[ups] = Taken == ExerciseTime.AtAnyStep ? Math.Max(kept, Gain(step, ups)) : kept;
                }
            }

            return Usd.FromDollars(values[0]);
        }

        // What taking the right brings after so many steps, so many of them up.
        private double Gain(int step, int ups) =>
            Sign * (Terms.Underlying.Dollars * Math.Pow(Up, ups) * Math.Pow(Down, step - ups) - Terms.Price.Dollars);
    }
}
