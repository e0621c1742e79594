using AiEconomics.Units;

namespace AiEconomics.Tests.Units;

public class NumberFormatTests
{
    // By definition: bits over eight; TF32 is stored in 32 bits and rounded only in the arithmetic.
    [Theory]
    [InlineData(NumberFormat.TF32, 4)]
    [InlineData(NumberFormat.BF16, 2)]
    [InlineData(NumberFormat.FP8, 1)]
    [InlineData(NumberFormat.FP4, 0.5)]
    [InlineData(NumberFormat.INT4, 0.5)]
    public void A_number_takes_the_bytes_of_its_format(NumberFormat format, double bytes) => Assert.Equal(bytes, format.BytesPerNumber);

    [Fact]
    public void An_unknown_format_is_refused_with_those_there_are() =>
        Assert.Contains("use TF32, BF16, FP8, FP4 or INT4", Assert.Throws<ArgumentOutOfRangeException>(() => ((NumberFormat)99).BytesPerNumber).Message, StringComparison.Ordinal);
}
