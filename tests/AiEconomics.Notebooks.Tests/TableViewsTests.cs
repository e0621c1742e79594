using AiEconomics.Notebooks.Display;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

public class TableViewsTests
{
    [Fact]
    public void Tuples_become_rows_and_quantities_stand_to_the_right()
    {
        var table = new[] { ("pre-training", Usd.FromMillions(5.328)), ("extension", Usd.FromMillions(0.238)) }.ToTable("Phase", "Cost");

        Assert.Equal("| Phase | Cost |\n| :-- | --: |\n| pre-training | USD 5.33 M |\n| extension | USD 238 k |\n", table.ToMarkdown());
    }

    // Input without output: a ratio without end is a number like any other.
    [Fact]
    public void What_has_no_end_is_shown_by_its_sign() =>
        Assert.Equal(
            "| Traffic | Input per output |\n| :-- | --: |\n| input only | ∞ |\n",
            new[] { ("input only", double.PositiveInfinity) }.ToTable("Traffic", "Input per output").ToMarkdown());

    [Fact]
    public void A_header_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => new[] { (1, 2) }.ToTable("only one"));
}
