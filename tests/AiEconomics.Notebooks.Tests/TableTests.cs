using AiEconomics.Notebooks.Display;
using Microsoft.Data.Analysis;

namespace AiEconomics.Notebooks.Tests;

public class TableTests
{
    [Fact]
    public void A_data_frame_reads_as_a_table_with_numbers_to_the_right()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("name", ["a", null]), new DoubleDataFrameColumn("value", [1.5, null]));

        var table = Table.Of(frame);

        Assert.Equal("| name | value |\n| :-- | --: |\n| a | 1.5 |\n|  |  |\n", table.ToMarkdown());
        Assert.Contains("<td style=\"text-align:right\">1.5</td>", table.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_a_cell_stays_text()
    {
        var table = new Table(["a|b"], [["<script>alert(1)</script>"], ["two\nlines"]]);

        Assert.DoesNotContain("<script>", table.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("| a\\|b |\n| :-- |\n| <script>alert(1)</script> |\n| two lines |\n", table.ToMarkdown());
    }

    [Fact]
    public void A_long_table_says_how_much_it_leaves_out()
    {
        var table = new Table(["n"], [.. Enumerable.Range(1, 250).Select(n => (IReadOnlyList<string>)[$"{n}"])]);

        Assert.EndsWith("<p>The first 200 of 250 rows.</p>", table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("| 200 |", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("| 201 |", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_another_length_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new Table(["a", "b"], [["1", "2"], ["3"]]));

        Assert.Equal("Row 2 of the table has 1 cells, but the header has 2.", error.Message);
    }
}
