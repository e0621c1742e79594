using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>A bond with a fixed coupon, repaid at its end.</summary>
public static class Bond
{
    /// <summary>Price of a bond of face value 1 at a yield: p = c · (1 − (1 + y)^−n) / y + (1 + y)^−n.</summary>
    /// <param name="coupon">c, paid once a year.</param>
    /// <param name="yield">y, effective a year.</param>
    /// <param name="life">n, until it is repaid, above zero.</param>
    /// <returns>p, as a part of the face value: 1 where coupon and yield agree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The life is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> half-yearly coupons and repayment before the end, which both make a price less sensitive.</para>
    /// <para><b>Error</b> of long bonds about a tenth for each point of yield.</para>
    /// <para><b>Source</b> textbook; PRICE of Excel, [microsoft-excel], on a coupon date.</para>
    /// </remarks>
    [Formula("p", "[coupon] \\cdot \\frac{1 - (1 + [yield])^{-[life]}}{[yield]} + (1 + [yield])^{-[life]}", Meaning = "price for one dollar of face value")]
    public static Ratio Price(
        [Symbol("c", "coupon")] InterestRate coupon, [Symbol("y", "yield")] InterestRate yield, [Symbol("n", "life")] Years life)
    {
        Require.Positive(life.Count, "A bond has a life.", nameof(life));
        var face = Usd.FromDollars(1);
        return Ratio.FromTimes((Annuity.PresentValue(coupon.Ratio * face, yield, life) + TimeValue.PresentValue(face, yield, life)).Dollars);
    }
}
