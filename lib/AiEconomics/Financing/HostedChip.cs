using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>What a chip that is let to others earns for those who financed it.</summary>
public static class HostedChip
{
    private const double HoursPerYear = 24 * 365.25;

    /// <summary>Cash of one chip in a year: C = r · h · u · (1 − k), with h the 8,766 hours of a year.</summary>
    /// <param name="rent">r, of the chip for one hour.</param>
    /// <param name="let">u, the part of the hours that someone pays for.</param>
    /// <param name="running">k, the part of the rent that power, space and staff take.</param>
    /// <returns>C, before interest, repayment and taxes.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> failures, and that running costs do not fall when rents do.</para>
    /// <para><b>Error</b> that of the rent, in proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("C", "[rent] \\cdot 8766\\ \\text{h} \\cdot [let] \\cdot (1 - [running])", Meaning = "cash of one chip in a year")]
    public static Usd CashPerYear(
        [Symbol("r", "rent of one chip")] UsdPerGpuHour rent,
        [Symbol("u", "part of the hours that is let")] Fraction let,
        [Symbol("k", "part of the rent that running it takes")] Fraction running) =>
        rent * GpuHours.FromHours(HoursPerYear * let.Ratio * (1 - running.Ratio));
}
