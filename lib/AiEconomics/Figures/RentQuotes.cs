namespace AiEconomics.Figures;

/// <summary>Public quotations of what a GPU-hour costs.</summary>
public static class RentQuotes
{
    private static readonly string[] Offers = ["rent of one GPU for one hour", "rent of one GPU for one hour, one-year contract"];

    /// <summary>What was asked for one kind of chip in one year, on demand or for a year.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="chip">How the subject begins, such as <c>A100</c>, which takes in all its variants.</param>
    /// <param name="year">The year of the quotation.</param>
    /// <returns>The quotations, cheapest first.</returns>
    /// <exception cref="InvalidOperationException">There is no quotation of that chip in that year.</exception>
    /// <remarks>
    /// Left out are rents that someone only assumed, interruptible ones, which a training run cannot use, and contracts of three years, which
    /// outlast it.
    /// </remarks>
    public static IReadOnlyList<Figure> Rents(this FigureTable figures, string chip, int year)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var quotes = figures.Where(quote =>
            quote.IsPoint && Offers.Contains(quote.Quantity) && quote.Basis.Contains("rental") && !quote.Basis.Contains("assumed")
            && quote.Subject.StartsWith(chip, StringComparison.Ordinal) && quote.AsOf.StartsWith($"{year}", StringComparison.Ordinal));
        return quotes.OrderBy(quote => quote.Value).ToList() is { Count: > 0 } found
            ? found
            : throw new InvalidOperationException($"No rent of '{chip}' was quoted in {year}; take a year or a chip of gpu-rents.csv.");
    }
}
