using System.Globalization;
using AiEconomics.Inference;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws what speed for the user costs: one curve a setting, of ways of serving that no other beats.</summary>
public static class Fronts
{
    private const int Height = 460;
    private const double RoomAtTheEnd = 1.05;
    private const string XAxis = "speed for one user, tokens/s";
    private const string YAxis = "USD for a million output tokens";

    /// <summary>A chart of one or more fronts; the axis of cost is logarithmic.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="fronts">The fronts; each is labeled below its slow end, where fronts lie apart.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <param name="prices">Lines across at prices or costs to compare with, in dollars for a million tokens.</param>
    /// <param name="reading">One sentence that says what the fronts do, for those who cannot see them.</param>
    /// <exception cref="ArgumentException">There is no front, or one has no point.</exception>
    public static GenericChart Chart(string title, IReadOnlyList<Front> fronts, string source, IReadOnlyList<Mark> prices, string reading)
    {
        ArgumentNullException.ThrowIfNull(fronts);
        ArgumentNullException.ThrowIfNull(prices);
        if (fronts.Count == 0 || fronts.Any(front => front.Points.Count == 0))
        {
            throw new ArgumentException($"The chart '{title}' has no front or an empty one; a setting that fits into no memory has none, so try more accelerators.");
        }

        var layout = new Layout();
        var x = ChartStyle.Axis(XAxis, logarithmic: false);
        x.SetProperty("range", new[] { 0, ChartStyle.Rounded(RoomAtTheEnd * fronts.Max(front => front.Points[^1].UserSpeed.PerSecond)) });
        layout.SetProperty("xaxis", x);
        var y = ChartStyle.Axis(YAxis, logarithmic: true);
        y.SetProperty("ticklabelstandoff", 6);
        layout.SetProperty("yaxis", y);
        layout.SetProperty("shapes", prices.Select(Guide.Line).ToArray());
        layout.SetProperty(
            "annotations",
            new[] { ChartStyle.Title(title), ChartStyle.Caption(source) }.Concat(prices.Select(PriceLabel)).Concat(fronts.Select(Name)).ToArray());
        layout.SetProperty("margin", ChartStyle.Object(("t", ChartStyle.RoomForTitle(title)), ("b", 96), ("l", 72), ("r", 24)));
        return ChartStyle.Chart(fronts.Select(Trace), layout, Description(title, fronts, prices, reading, source), Height);
    }

    private static Trace2D Trace(Front front, int index)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", front.Points.Select(point => ChartStyle.Rounded(point.UserSpeed.PerSecond)).ToArray());
        trace.SetProperty("y", front.Points.Select(point => ChartStyle.Rounded(point.OutputCost.Dollars)).ToArray());
        trace.SetProperty("text", front.Points.Select(Choice).ToArray());
        trace.SetProperty("mode", "lines");
        trace.SetProperty("name", front.Name);
        trace.SetProperty("showlegend", false);
        trace.SetProperty("line", ChartStyle.Object(("color", Color(index)), ("width", 3)));
        trace.SetProperty("hovertemplate", front.Name + ": USD %{y:.3s}/Mtok at %{x:.3s} tokens/s with %{text}<extra></extra>");
        return trace;
    }

    private static string Choice(ServingPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Gpus:G3} GPUs and {point.Batch:G3} requests at once");

    // A place on a logarithmic axis is given to an annotation as its exponent, to a line as itself. The label stands at the left, where no front runs.
    private static DynamicObj.DynamicObj PriceLabel(Mark mark)
    {
        var label = Guide.Label(mark);
        label.SetProperty("x", 0);
        label.SetProperty("xanchor", "left");
        label.SetProperty("xshift", 5);
        label.SetProperty("y", ChartStyle.Rounded(Math.Log10(mark.Value)));
        return label;
    }

    private static DynamicObj.DynamicObj Name(Front front, int index) =>
        ChartStyle.Object(
            ("text", front.Name), ("x", ChartStyle.Rounded(front.Points[0].UserSpeed.PerSecond)),
            ("y", ChartStyle.Rounded(Math.Log10(front.Points[0].OutputCost.Dollars))),
            ("xanchor", "left"), ("yanchor", "top"), ("yshift", -4), ("showarrow", false), ("font", ChartStyle.Object(("color", Color(index)))));

    private static string Color(int index) => ChartStyle.Palette[index % ChartStyle.Palette.Length];

    private static string Description(string title, IReadOnlyList<Front> fronts, IReadOnlyList<Mark> prices, string reading, string source)
    {
        var ends = fronts.Select(front =>
            $"{front.Name} from {front.Points[0].OutputCost} at {front.Points[0].UserSpeed} to {front.Points[^1].OutputCost} at {front.Points[^1].UserSpeed}");
        return $"{title} {YAxis} over {XAxis}: {string.Join("; ", ends)}. {reading}{Guide.Words(prices)} Source: {source}";
    }
}
