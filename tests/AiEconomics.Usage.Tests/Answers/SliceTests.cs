using System.Numerics;
using AiEconomics.Usage.Answers;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Tests.Answers;

public class SliceTests
{
    [Theory]
    [InlineData("300000000", true)]
    [InlineData("0", true)]
    [InlineData("300000001", false)]
    [InlineData("-1", false)]
    [InlineData("15695286477122294493", false)]
    public void Three_requests_have_at_most_three_times_the_most_of_one(string sum, bool isTaken)
    {
        var row = new SqlRow(["gpt-5", "", "", 0, 3, 0, BigInteger.Parse(sum, System.Globalization.CultureInfo.InvariantCulture), 0, 0]);

        var said = Record.Exception(() => Slice.From(row))?.Message ?? "";

        Assert.Equal(
            isTaken ? "" : $"The log gives 3 requests {sum} tokens of one kind, expected 0 to 100000000 for each; what the file says of its columns does not fit its rows, so write or copy it again.",
            said);
    }

    [Fact]
    public void Sums_of_rows_at_fault_are_not_read() =>
        Assert.Equal(new TokenTotals(3, 0, 0, 0, 0), Slice.From(new SqlRow(["gpt-5", "", "absurd", 0, 3, BigInteger.Pow(10, 30), 0, 0, 0])).Totals);
}
