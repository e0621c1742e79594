using AiEconomics.Units;
using AiEconomics.Usage.Logs;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Answers;

/// <summary>Asks the questions and puts their answers together.</summary>
internal sealed class ReportBuilder(RequestStore store, PriceBook prices)
{
    /// <summary>The report.</summary>
    internal UsageReport Build(GroupBy by)
    {
        var repeated = Repeated();
        var slices = store.Engine.Query(Questions.Totals(store, by, repeated > 0)).Select(Slice.From).ToList();
        var good = slices.Where(slice => slice.Fault.Length == 0).ToList();
        return new(
            by,
            Part("all", good),
            by == GroupBy.None ? [] : [.. Split(good, slice => Name(slice, by)).OrderBy(part => part.Name, StringComparer.Ordinal)],
            [.. good.GroupBy(slice => slice.Class).OrderBy(group => group.Key).Select(group => Part(SizeClass.All[group.Key].Name, group))],
            [.. Faults(slices), .. Repeats(repeated), .. store.Unread()],
            [.. Unknown(good)],
            store.HasBlocks ? PrefixReuse.Of(store.Engine.Query(Questions.Blocks(store)).Select(row => (row.Count(0), row.List(1)))) : null);
    }

    private long Repeated()
    {
        if (!store.HasIds)
        {
            return 0;
        }

        var ids = store.Engine.Query(Questions.Ids(store)).Single();
        return ids.Count(0) - ids.Count(1);
    }

    private IEnumerable<UsagePart> Split(IEnumerable<Slice> slices, Func<Slice, string> name) => slices.GroupBy(name).Select(group => Part(group.Key, group));

    private UsagePart Part(string name, IEnumerable<Slice> slices)
    {
        var own = slices.ToList();
        var totals = TokenTotals.Sum(own.Select(slice => slice.Totals));
        var sizes = own.GroupBy(slice => slice.Class).Select(size => (Input: SizeClass.All[size.Key].Largest, Totals: TokenTotals.Sum(size.Select(slice => slice.Totals)))).ToList();
        var costs = prices.Models.Select(model => new ModelCost(model.Model, Usd.FromDollars(sizes.Sum(size => model.Cost(size.Totals, size.Input).Dollars)))).OrderBy(cost => cost.Cost.Dollars).ThenBy(cost => cost.Model, StringComparer.Ordinal);
        var priced = own.Where(slice => prices.Find(slice.Model) is not null).ToList();
        var logged = Usd.FromDollars(priced.Sum(slice => prices.Find(slice.Model)!.Cost(slice.Totals, SizeClass.All[slice.Class].Largest).Dollars));
        return new(name, totals, [.. costs], logged, priced.Sum(slice => slice.Totals.Requests));
    }

    // A trace that counts from its start has days from 1970 on.
    private static string Name(Slice slice, GroupBy by)
    {
        if (by == GroupBy.Day && DateOnly.TryParse(slice.Part, System.Globalization.CultureInfo.InvariantCulture, out var day) && day.Year == 1970)
        {
            return FormattableString.Invariant($"day {day.DayOfYear} of the log");
        }

        var name = by == GroupBy.Model ? slice.Model : slice.Part;
        return name.Length > 0 ? name : "(none)";
    }

    private static IEnumerable<LeftOut> Faults(IEnumerable<Slice> slices) => slices
        .Where(slice => slice.Fault.Length > 0)
        .GroupBy(slice => slice.Fault, (fault, group) => new LeftOut(Questions.Reasons[fault], group.Sum(slice => slice.Totals.Requests)))
        .OrderBy(left => left.Reason, StringComparer.Ordinal);

    private static IEnumerable<LeftOut> Repeats(long repeated) => repeated > 0 ? [new("an id that another row has too", repeated)] : [];

    private IEnumerable<UnknownModel> Unknown(IEnumerable<Slice> slices) => slices
        .Where(slice => slice.Model.Length > 0 && prices.Find(slice.Model) is null)
        .GroupBy(slice => slice.Model, (name, group) => new UnknownModel(name, group.Sum(slice => slice.Totals.Requests), prices.NearestTo(name)))
        .OrderByDescending(model => model.Requests).ThenBy(model => model.Name, StringComparer.Ordinal);
}
