using System.Globalization;
using System.Net;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Cli.Site.Trust;

/// <summary>The part of the page on trust that shows how fast the product is beside other tools, as last measured.</summary>
internal static class SpeedSection
{
    /// <summary>Adds the table of measurements to a page; nothing where the clone has none.</summary>
    /// <param name="draft">The page.</param>
    /// <param name="root">The clone, in which the table is <c>tests/Benchmarks/measured.csv</c>.</param>
    /// <exception cref="TableException">The table cannot be read.</exception>
    internal static void Add(PageDraft draft, string root)
    {
        var folder = Path.Combine(root, "tests", "Benchmarks");
        if (!File.Exists(Path.Combine(folder, "measured.csv")))
        {
            return;
        }

        List<TableFault> faults = [];
        var rows = CsvTable.Read(folder, "measured.csv", faults);
        TableException.ThrowIfAny(faults);
        var places = rows[0].Fields.Select((name, place) => (name, place)).ToDictionary(column => column.name, column => column.place);
        var first = rows[1].Fields;
        var newest = rows.Skip(1).Where(row => row.Fields[places["date"]] == first[places["date"]]);
        draft.Html("<h2>Speed</h2>");
        draft.Html($"<p>The best of several runs, product and peer in turn, on {Encoded(first[places["machine"]])}, measured on {Encoded(first[places["date"]])}. Each change is held against it, and fails where a ratio has fallen by more than a third. Measure it again: <code>dotnet run -c Release --project tests/Benchmarks</code></p>");
        draft.Html("<table><thead><tr><th>Work</th><th class=\"number\">Here</th><th>Peer</th><th class=\"number\">Peer</th><th class=\"number\">Times as fast</th><th class=\"number\">Goal</th></tr></thead><tbody>"
            + string.Concat(newest.Select(row => Row(column => row.Fields[places[column]]))) + "</tbody></table>");
    }

    /// <summary>A time as tables of speed show it: milliseconds below a second.</summary>
    internal static string Shown(double seconds) =>
        seconds < 1 ? string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e3:G3} ms") : string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s");

    private static string Row(Func<string, string> cell) =>
        $"<tr><th scope=\"row\">{Encoded(cell("what"))}</th><td class=\"number\">{Time(cell("product_seconds"))}</td><td>{Encoded(cell("other"))}</td><td class=\"number\">{Time(cell("other_seconds"))}</td><td class=\"number\">{Encoded(cell("times_as_fast"))}</td><td class=\"number\">{Encoded(cell("goal"))}</td></tr>";

    private static string Time(string seconds) => double.TryParse(seconds, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? Shown(value) : "not measured";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
