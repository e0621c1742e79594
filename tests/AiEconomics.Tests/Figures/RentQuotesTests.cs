using AiEconomics.Figures;

namespace AiEconomics.Tests.Figures;

public class RentQuotesTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    // Epoch AI, Hardware prices, lines 68 and 69: 3.06 on demand and 1.95 for a year, and 2.75.
    [Fact]
    public void Quotations_of_a_year_stand_in_order_of_price_without_three_year_contracts() =>
        Assert.Equal([1.95, 2.75, 3.06], Figures.Rents("V100", 2020).Select(quote => quote.Value!.Value));

    // data/evidence.csv has 1.00 for the A100 of 2023 as somebody's assumption; Lambda's quotation is 1.50.
    [Fact]
    public void An_assumed_rent_is_no_quotation() => Assert.Equal(1.5, Figures.Rents("A100", 2023)[0].Value);

    // data/gpu-rents.csv has 2.42 for interruptible H100 of 2026 beside contracts of 2.35 and 2.65.
    [Fact]
    public void Interruptible_chips_are_left_out() => Assert.Equal([2.35, 2.65], Figures.Rents("H100", 2026).Select(quote => quote.Value!.Value));

    [Fact]
    public void A_year_without_quotations_is_refused() => Assert.Equal(
        "No rent of 'H100' was quoted in 2020; take a year or a chip of gpu-rents.csv.",
        Assert.Throws<InvalidOperationException>(() => Figures.Rents("H100", 2020)).Message);
}
