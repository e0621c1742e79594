using System.Globalization;
using AiEconomics.Capex;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;
using AiEconomics.Financing;
using AiEconomics.Units;

namespace AiEconomics.Catalog;

/// <summary>Capital spending by owner and period, as <c>capex.csv</c> holds it.</summary>
public sealed class CapexTable
{
    private const string Table = "capex";
    private const string Renminbi = "CNY";

    private readonly Dictionary<string, DataRow> rows;

    private CapexTable(IEnumerable<DataRow> rows) => this.rows = rows.ToDictionary(row => row.Text("key"), StringComparer.Ordinal);

    /// <summary>The keys of all rows, in the order of the table.</summary>
    public IReadOnlyCollection<string> Keys => rows.Keys;

    /// <summary>The table of the repository that the library, or the current folder, stands in.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above has the data.</exception>
    /// <exception cref="TableException">The table does not hold what its description says.</exception>
    public static CapexTable Find() => Load(DataFolder.Find());

    /// <summary>The table of a data folder.</summary>
    /// <exception cref="TableException">The table does not hold what its description says.</exception>
    public static CapexTable Load(string folder) => new(DataPackage.Load(folder).Read(Table));

    /// <summary>The period of a row.</summary>
    /// <param name="key">The row's key, such as <c>microsoft-2025</c>.</param>
    /// <param name="rate">The rate by which renminbi become dollars, for a row that is not in dollars.</param>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    /// <exception cref="InvalidOperationException">The row has no last day, is a range, or is in a currency without a rate.</exception>
    public CapexPeriod Period(string key, ExchangeRate? rate = null)
    {
        var row = rows.GetValueOrDefault(key) ?? throw new KeyNotFoundException(
            $"No row of {Table}.csv has the key '{key}'." + (Nearest.To(key, rows.Keys) is { } nearest ? $" The nearest is '{nearest}'." : ""));
        var amount = row.Number("capex") is { } dollars ? Usd.FromDollars(dollars) : Converted(row, key, rate);
        var basis = row.Words("basis");
        return new()
        {
            Owner = row.Text("subject"),
            End = DateOnly.TryParseExact(row.Text("year_end"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
                ? end
                : throw new InvalidOperationException($"Row '{key}' of {Table}.csv does not say when its period ends, so it belongs to no year; take a row with a year_end."),
            Months = (int)row.Number("months")!.Value,
            Amount = amount,
            Leases = basis.Contains("with-leases") ? LeaseConvention.WithLeases
                : basis.Contains("without-leases") ? LeaseConvention.WithoutLeases
                : LeaseConvention.NotStated,
            IsForecast = !basis.Contains("actual"),
            Assumption = row.Number("capex") is null ? $"{row.Text("subject")}: {rate}" : "",
        };
    }

    /// <summary>What one owner spent in the years that the table holds in dollars on one lease convention, oldest first.</summary>
    /// <param name="owner">The owner, such as <c>Microsoft</c>.</param>
    /// <param name="leases">The convention.</param>
    /// <exception cref="InvalidOperationException">The table has none.</exception>
    public IReadOnlyList<CapexPeriod> Schedule(string owner, LeaseConvention leases = LeaseConvention.WithoutLeases)
    {
        var found = rows.Values
            .Where(row => row.Text("subject") == owner && row.Number("capex") is not null && row.Text("year_end").Length == 10)
            .Select(row => Period(row.Text("key")))
            .Where(period => period.Leases == leases && !period.IsForecast)
            .OrderBy(period => period.End)
            .ToList();
        return found.Count > 0
            ? found
            : throw new InvalidOperationException($"{Table}.csv has no spending of '{owner}' {new CapexPeriod { Owner = owner, End = default, Amount = default, Leases = leases }.Convention}; see its column subject.");
    }

    private static Usd Converted(DataRow row, string key, ExchangeRate? rate)
    {
        var renminbi = row.Number("capex_cny") ?? throw new InvalidOperationException(
            $"Row '{key}' of {Table}.csv is a range, from {row.Text("capex_low")} to {row.Text("capex_high")} USD; ask the figures for its bounds.");
        return rate is { Currency: Renminbi }
            ? ExchangeRate.ToUsd(renminbi, Renminbi, rate)
            : throw new InvalidOperationException(
                $"Row '{key}' of {Table}.csv is in {Renminbi}, but {(rate is null ? "no rate" : $"a rate of {rate.Currency}")} was given; give ExchangeRate.Of(\"{Renminbi}\", …) with its day.");
    }
}
