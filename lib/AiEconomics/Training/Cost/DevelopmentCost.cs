using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>From a final run to the whole that led to it: experiments, failed runs, staff, and all research of the lab.</summary>
public static class DevelopmentCost
{
    /// <summary>Compute of the final run with its experiments: K = K₁ · f.</summary>
    /// <param name="finalRun">K₁, cost of the final run.</param>
    /// <param name="experiments">f, all compute of the development over that of the final run, at least 1.</param>
    /// <returns>K, on the basis of the final run.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="experiments"/> is below 1.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> staff and data.</para>
    /// <para><b>Error</b> the factor is known to a factor of two: Epoch AI takes 1.2 to 4 as its 90 % interval.</para>
    /// <para><b>Source</b> [cottier2024] §2.4.</para>
    /// </remarks>
    [Formula("K_c", "[finalRun] \\cdot [experiments]", Meaning = "compute of the development")]
    public static Usd Compute(
        [Symbol("K_1", "cost of the final run")] Usd finalRun, [Symbol("f", "all compute over the final run's")] Ratio experiments) =>
        Require.Between(experiments.Times, 1, double.MaxValue, "It counts the final run itself; for experiments of 120 % of it write 2.2.", nameof(experiments))
        * finalRun;

    /// <summary>Cost of a development from its compute and the share of staff: K = K₁ · f / (1 − s).</summary>
    /// <param name="finalRun">K₁, cost of the final run.</param>
    /// <param name="experiments">f, all compute of the development over that of the final run, at least 1.</param>
    /// <param name="staff">s, share of staff in the whole cost, below 1.</param>
    /// <returns>K, on the basis of the final run.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="experiments"/> is below 1, or <paramref name="staff"/> is 1.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> data, and the research of other teams that the model rests on.</para>
    /// <para><b>Error</b> that of the experiments; staff is 29 to 49 % for four models.</para>
    /// <para><b>Source</b> [cottier2024] §3.2.</para>
    /// </remarks>
    [Formula("K", "\\frac{[finalRun] \\cdot [experiments]}{1 - [staff]}", Meaning = "cost of the development")]
    public static Usd WithStaffShare(
        [Symbol("K_1", "cost of the final run")] Usd finalRun,
        [Symbol("f", "all compute over the final run's")] Ratio experiments,
        [Symbol("s", "share of staff")] Fraction staff)
    {
        Require.Positive(1 - staff.Ratio, "A development that is all staff has no run.", "1 - staff");
        return Compute(finalRun, experiments) / (1 - staff.Ratio);
    }

    /// <summary>Cost of the people: K = m · c · t.</summary>
    /// <param name="people">m, people who work on the model, part-time ones in proportion.</param>
    /// <param name="yearly">c, cost of one person for one year, equity included, in nominal dollars.</param>
    /// <param name="span">t, years of development.</param>
    /// <returns>K, in nominal dollars.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> offices and management.</para>
    /// <para><b>Error</b> a factor of two: equity is most of the pay and its value is not settled.</para>
    /// <para><b>Source</b> [cottier2024] §2.4.</para>
    /// </remarks>
    [Formula("K_p", "[people] \\cdot [yearly] \\cdot [span]", Meaning = "cost of staff")]
    public static Usd Staff(
        [Symbol("m", "people")] Headcount people, [Symbol("c", "cost of one person a year")] Usd yearly, [Symbol("t", "years of development")] Years span) =>
        people.BaseValue * span.Count * yearly;

    /// <summary>All research compute of a lab, from one final run and its share: K = K₁ / a.</summary>
    /// <param name="finalRun">K₁, cost of the final run.</param>
    /// <param name="share">a, share of final runs in all research compute, above 0 to 1.</param>
    /// <returns>K, on the basis of the final run.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is zero: the whole has no end.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> staff, data and inference.</para>
    /// <para><b>Error</b> the share is reported as 10 to 30 % for three labs, so the whole is known to a factor of three.</para>
    /// <para><b>Source</b> [epoch-gradient2026].</para>
    /// </remarks>
    [Formula("K", "\\frac{[finalRun]}{[share]}", Meaning = "all research compute")]
    public static Usd ResearchCompute(
        [Symbol("K_1", "cost of the final run")] Usd finalRun, [Symbol("a", "final runs as a share of research compute")] Fraction share)
    {
        Require.Positive(share.Ratio, "A run that is no part of the whole says nothing about it.", nameof(share));
        return finalRun / share.Ratio;
    }
}
