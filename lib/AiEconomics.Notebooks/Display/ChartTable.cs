using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using Plotly.NET;

namespace AiEconomics.Notebooks.Display;

/// <summary>A chart as a table of its points, for a kernel that cannot draw.</summary>
internal static class ChartTable
{
    private const string Reason =
        "This kernel carries an older FSharp.Core than Plotly.NET needs, so the chart stands here as its table; the kernel of 'aiecon kernel install' draws it.";

    /// <summary>What the chart shows, in words, where its maker said so.</summary>
    internal static string? Description(GenericChart chart) => Property(Property(GenericChart.getLayout(chart), "meta"), "alt") as string;

    /// <summary>The description, why there is no picture, and the points: one row each.</summary>
    internal static string ToHtml(GenericChart chart) =>
        $"<p>{HtmlEncoder.Default.Encode(ChartDisplay.ToText(chart))}</p>\n<p>{HtmlEncoder.Default.Encode(Reason)}</p>\n{Of(chart).ToHtml()}";

    /// <summary>The points of a chart: what they belong to, where they lie on each axis, and what is written there.</summary>
    internal static Table Of(GenericChart chart)
    {
        var layout = GenericChart.getLayout(chart);
        var rows = GenericChart.getTraces(chart).SelectMany(Rows).ToList();
        string[] columns = ["Series", AxisTitle(layout, "xaxis") ?? "x", AxisTitle(layout, "yaxis") ?? "y", "Value", "Label"];
        bool[] numeric = [false, true, true, true, false];
        int[] kept = [.. Enumerable.Range(0, columns.Length).Where(column => rows.Exists(row => row[column].Length > 0))];
        return new([.. kept.Select(column => columns[column])], [.. rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(column => row[column])])], [.. kept.Select(column => numeric[column])]);
    }

    private static IEnumerable<string[]> Rows(Trace trace)
    {
        var name = Property(trace, "name") as string ?? "";
        var (x, y, z) = (Items(trace, "x"), Items(trace, "y"), Items(trace, "z"));
        if (z.Count > 0)
        {
            return z.SelectMany((row, down) => Values(row).Select((value, across) => (string[])[name, Text(x, across), Text(y, down), Text(value), ""]));
        }

        var labels = Items(trace, "text");
        return Enumerable.Range(0, Math.Max(x.Count, y.Count)).Select(at => (string[])[name, Text(x, at), Text(y, at), "", Text(labels, at)]);
    }

    private static string? AxisTitle(object layout, string axis) => Property(Property(Property(layout, axis), "title"), "text") as string;

    private static object? Property(object? holder, string name) => (holder as DynamicObj.DynamicObj)?.TryGetPropertyValue(name)?.Value;

    private static List<object?> Items(Trace trace, string name) => Values(Property(trace, name));

    private static List<object?> Values(object? value) => value is IEnumerable items and not string ? [.. items.Cast<object?>()] : [];

    private static string Text(List<object?> values, int at) => at < values.Count ? Text(values[at]) : "";

    private static string Text(object? value) =>
        (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Replace("<br>", " ", StringComparison.Ordinal);
}
