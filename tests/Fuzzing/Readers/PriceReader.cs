using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;
using AiEconomics.Pricing;
using AiEconomics.Usage;
using AiEconomics.Usage.Answers;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>The table of prices, and the price lists that it makes.</summary>
internal sealed class PriceReader : FuzzedReader
{
    private string folder = "";

    internal override string Name => "prices";

    internal override string What => "Price lists";

    internal override IReadOnlyList<string> Words => ["-above-200k", "-above-99999999999k", "-above-0k", "-off-peak", "2026-11-24", "USD/Mtok", "list", "reported", "input", "output", ",,,"];

    internal override void Prepare(string folder)
    {
        DataFolders.Prepare(folder);
        this.folder = folder;
    }

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        File.WriteAllBytes(Path.Combine(folder, "prices.csv"), input);
        try
        {
            var figures = FigureTable.Load(folder);
            var lists = PriceLists.From(figures);
            Holds(lists.All.All(IsRight), "prices are finite and not negative, and tiers rise");
            var book = PriceBook.From(figures);
            Holds(book.Models.Count == lists.Keys.Count, "each list is a model of the price book");
            return [];
        }
        catch (TableException error)
        {
            return [.. error.Faults.Select(fault => fault.ToString())];
        }
        catch (UsageException error)
        {
            return [error.Message];
        }
    }

    private static bool IsRight(PriceList list) => list.Tiers.Select(tier => tier.Rates).Prepend(list.Rates)
        .All(rates => double.IsFinite(rates.Output.Dollars) && rates.Output.Dollars >= 0 && double.IsFinite(rates.CacheMiss.Dollars) && rates.CacheMiss.Dollars >= 0);
}
