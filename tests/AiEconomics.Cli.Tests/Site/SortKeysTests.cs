using AiEconomics.Cli.Site;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Site;

public class SortKeysTests
{
    [Theory]
    [InlineData("USD 4.73 M", 4.73e6)]
    [InlineData("USD 238 k", 238e3)]
    [InlineData("2.66 M GPU-h", 2.66e6)]
    [InlineData("37.0 %", 37)]
    [InlineData("3.03e24 FLOP", 3.03e24)]
    [InlineData("-USD 5.00 M", -5e6)]
    [InlineData("below USD 80.0 B", 80e9)]
    [InlineData("between USD 630 B and USD 700 B", 630e9)]
    [InlineData("3.35 TB/s", 3.35e12)]
    [InlineData("1,024", 1024)]
    [InlineData("USD 0.600/Mtok", 0.6)]
    [InlineData("65,536 points", 65536)]
    public void A_number_is_read_in_base_units(string text, double number) => Assert.Equal(number, SortKeys.Of(text)!.Value, tolerance: 1e-9 * Math.Abs(number));   // a product of two doubles

    [Theory]
    [InlineData("2025-11-06")]
    [InlineData("GPT-4")]
    [InlineData("7B")]
    [InlineData("nothing would do")]
    [InlineData("")]
    public void What_is_no_number_is_not_read_as_one(string text) => Assert.Null(SortKeys.Of(text));

    [Fact]
    public void A_column_of_numbers_gets_them_and_one_with_a_word_does_not()
    {
        var page = new HtmlParser().ParseDocument("""
            <article><table class="figures"><thead><tr><th>a</th><th>b</th></tr></thead><tbody>
            <tr><td>USD 4.60 M</td><td>1</td></tr><tr><td></td><td>none</td></tr><tr><td>USD 238 k</td><td>3</td></tr></tbody></table></article>
            """);

        SortKeys.Add(page.QuerySelector("article")!);

        Assert.Equal(["4600000", null, "238000"], page.QuerySelectorAll("td:first-child").Select(cell => cell.GetAttribute("data-value")));
        Assert.All(page.QuerySelectorAll("td:last-child"), cell => Assert.False(cell.HasAttribute("data-value")));
        Assert.True(page.QuerySelector("table")!.ClassList.Contains("sortable"));
    }
}
