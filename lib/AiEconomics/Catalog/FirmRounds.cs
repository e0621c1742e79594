using AiEconomics.Figures;
using AiEconomics.Units;
using AiEconomics.Valuation;

namespace AiEconomics.Catalog;

/// <summary>The rounds of financing in the tables.</summary>
public static class FirmRounds
{
    /// <summary>The rounds of one firm, from the earliest on.</summary>
    /// <param name="figures">The tables.</param>
    /// <param name="firm">The firm, such as <c>Moonshot AI</c>.</param>
    /// <exception cref="InvalidOperationException">The table has no round of that firm.</exception>
    public static IReadOnlyList<FirmRound> Rounds(this FigureTable figures, string firm)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var table = figures.In("valuations");
        var rounds = table.About(firm).Where(figure => figure.Key == figure.Row + ".valuation").Select(figure => Round(table, figure)).OrderBy(round => round.Date.First).ToList();
        return rounds.Count > 0
            ? rounds
            : throw new InvalidOperationException(
                $"No round of '{firm}' is in valuations.csv, which has {string.Join(", ", table.Select(figure => figure.Subject).Distinct().Order(StringComparer.Ordinal))}.");
    }

    private static FirmRound Round(FigureTable table, Figure valuation) => new(
        valuation.Row, valuation.Subject, AsOf.Parse(valuation.AsOf), Usd.FromDollars(valuation.Value!.Value),
        Amount(table, valuation.Row + ".raised"), Amount(table, valuation.Row + ".run-rate-revenue"), valuation.Note);

    private static Usd? Amount(FigureTable table, string key) => table.Any(figure => figure.Key == key) ? table.Value<Usd>(key) : null;
}
