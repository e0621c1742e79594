using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using CsCheck;
using MathNet.Numerics.Distributions;

namespace AiEconomics.Tests.Uncertainty;

public class NumericsTests
{
    [Fact]
    public void The_exponential_is_right_to_thirteen_digits() =>
        Gen.Double[-700, 700].Sample(x => Math.Abs(VectorMath.Exp(x) / Math.Exp(x) - 1) < 5e-14);   // the fit's 2e-14, and rounding

    [Fact]
    public void The_logarithm_is_right_to_the_last_bits() =>
        Gen.Double[-300, 300].Sample(exponent =>
        {
            var x = Math.Pow(10, exponent);
            return Math.Abs(VectorMath.Log(x) - Math.Log(x)) <= 1e-15 * Math.Max(1, Math.Abs(Math.Log(x)));
        });

    [Fact]
    public void The_normal_quantile_agrees_with_MathNet() =>
        Gen.Double[1e-12, 1 - 1e-12].Sample(p => Math.Abs(StandardNormal.Quantile(p) - Normal.InvCDF(0, 1, p)) < 1e-9 * Math.Max(1, Math.Abs(Normal.InvCDF(0, 1, p))));

    // Reference values by Wichura's algorithm AS 241, as R prints them for qnorm.
    [Theory]
    [InlineData(0.025, -1.959963984540054)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(1e-10, -6.361340902404056)]
    public void The_normal_quantile_has_its_known_values(double p, double z) =>
        Assert.Equal(z, StandardNormal.Quantile(p), tolerance: 1e-10 * Math.Abs(z));

    [Fact]
    public void The_normal_distribution_function_and_its_quantile_are_inverse() =>
        Gen.Double[-8, 5].Sample(z => Math.Abs(StandardNormal.Quantile(StandardNormal.Cumulative(z)) - z) < 1e-9 * Math.Max(1, Math.Abs(z)));

    [Fact]
    public void The_normal_distribution_function_agrees_with_MathNet() =>
        Gen.Double[-8, 8].Sample(z => Math.Abs(StandardNormal.Cumulative(z) / Normal.CDF(0, 1, z) - 1) < 1e-11);

    // The same operations on single numbers: if a processor fused others or reordered any of them, digits would differ.
    [Fact]
    public void Vectors_give_the_same_bits_as_single_numbers() =>
        Gen.Double[-700, 700].Array[4].Sample(x =>
        {
            var vector = VectorMath.Exp(Vector256.Create(x[0], x[1], x[2], x[3]));
            return Enumerable.Range(0, 4).All(lane => BitConverter.DoubleToInt64Bits(vector[lane]) == BitConverter.DoubleToInt64Bits(ScalarExp(x[lane])));
        });

    [Fact]
    public void Quantiles_of_a_block_have_the_same_bits_as_single_ones() =>
        Gen.Double[1e-9, 1 - 1e-9].Array[64].Sample(shares =>
        {
            var block = (double[])shares.Clone();
            StandardNormal.Quantiles(block);
            return block.Zip(shares, (z, p) => BitConverter.DoubleToInt64Bits(z) == BitConverter.DoubleToInt64Bits(StandardNormal.Quantile(p))).All(same => same);
        });

    private static double ScalarExp(double x)
    {
        const double rounder = 6755399441055744.0;
        var rounded = Math.FusedMultiplyAdd(x, 1.4426950408889634, rounder);
        var exponent = rounder - rounded;
        var r = Math.FusedMultiplyAdd(exponent, 1.9082149292705877e-10, Math.FusedMultiplyAdd(exponent, 0.6931471803691238, x));
        var r2 = r * r;
        var r4 = r2 * r2;
        double Pair(double constant, double slope) => Math.FusedMultiplyAdd(r, slope, constant);
        var low = Math.FusedMultiplyAdd(Pair(0.49999999999438055, 0.16666666666554297), r2, Pair(1.0000000000000135, 1.0000000000000067));
        var high = Math.FusedMultiplyAdd(Pair(0.0013888801710226376, 0.00019841170226646184), r2, Pair(0.041666667040810505, 0.008333333385702744));
        var mantissa = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(Pair(2.4884478239156414e-05, 2.7640198843428343e-06), r4, high), r4, low);
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(mantissa) + (BitConverter.DoubleToInt64Bits(rounded) << 52));
    }
}
