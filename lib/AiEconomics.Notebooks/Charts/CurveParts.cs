using System.Globalization;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>Draws and words the parts of a chart of curves: lines, areas, points, shaded stretches and their names.</summary>
internal static class CurveParts
{
    private const int LabelWidth = 18;

    // What the margin to the right of the curves has room for.
    private const int NameWidth = 14;

    internal static Trace2D Line(Curve curve, int index, Axes axes)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", curve.Points.Select(point => ChartStyle.Rounded(point.X)).ToArray());
        trace.SetProperty("y", curve.Points.Select(point => ChartStyle.Rounded(point.Y)).ToArray());
        trace.SetProperty("mode", "lines");
        trace.SetProperty("name", curve.Name);
        trace.SetProperty("showlegend", false);
        trace.SetProperty("line", ChartStyle.Object(("color", Color(index)), ("width", 3)));
        // Powers of ten beyond the metric prefixes are written as such.
        trace.SetProperty("hovertemplate", curve.Name + (axes == Axes.Linear ? ": %{y:.3s} at %{x:.3s}<extra></extra>" : ": %{y:.3~g} at %{x:.4~g}<extra></extra>"));
        return trace;
    }

    // One closed outline: along the low ends to the right and along the high ones back.
    internal static Trace2D Area(Band band)
    {
        var back = band.Points.Reverse().ToList();
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", band.Points.Concat(back).Select(point => ChartStyle.Rounded(point.X)).ToArray());
        trace.SetProperty("y", band.Points.Select(point => point.Low).Concat(back.Select(point => point.High)).Select(ChartStyle.Rounded).ToArray());
        trace.SetProperty("mode", "lines");
        trace.SetProperty("name", band.Name);
        trace.SetProperty("showlegend", false);
        trace.SetProperty("line", ChartStyle.Object(("width", 0)));
        trace.SetProperty("fill", "toself");
        trace.SetProperty("fillcolor", ChartStyle.Pale);
        trace.SetProperty("opacity", 0.5);
        trace.SetProperty("hoverinfo", "skip");
        return trace;
    }

    internal static Trace2D Dots(IReadOnlyList<Spot> spots)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("x", spots.Select(spot => ChartStyle.Rounded(spot.X)).ToArray());
        trace.SetProperty("y", spots.Select(spot => ChartStyle.Rounded(spot.Y)).ToArray());
        trace.SetProperty("mode", "markers+text");
        trace.SetProperty("text", spots.Select(spot => ChartStyle.Wrapped(spot.Label, LabelWidth)).ToArray());
        trace.SetProperty("textposition", spots.Select(spot => spot.Below ? "bottom center" : "top center").ToArray());
        trace.SetProperty("marker", ChartStyle.Object(("color", ChartStyle.Palette[1]), ("size", 11)));
        trace.SetProperty("hovertemplate", "%{text}: %{y:.3~g} at %{x:.4~g}<extra></extra>");
        trace.SetProperty("cliponaxis", false);
        trace.SetProperty("showlegend", false);
        return trace;
    }

    internal static DynamicObj.DynamicObj Shade(Stretch stretch) =>
        ChartStyle.Object(
            ("type", "rect"), ("yref", "paper"), ("y0", 0), ("y1", 1), ("x0", ChartStyle.Rounded(stretch.From)), ("x1", ChartStyle.Rounded(stretch.To)),
            ("fillcolor", ChartStyle.Muted), ("opacity", 0.15), ("layer", "below"), ("line", ChartStyle.Object(("width", 0))));

    // At the foot, as the names of upright lines stand at the top.
    internal static DynamicObj.DynamicObj Label(Stretch stretch, Axes axes) =>
        ChartStyle.Object(
            ("text", stretch.Label), ("yref", "paper"), ("y", 0), ("yanchor", "bottom"), ("x", Guide.At(stretch.From, axes, Axes.LogarithmicX)), ("xanchor", "left"),
            ("xshift", 5), ("showarrow", false), ("font", ChartStyle.Object(("color", ChartStyle.Muted), ("size", 13))));

    internal static DynamicObj.DynamicObj EndLabel(Curve curve, int index, Axes axes) =>
        EndLabel(curve.Name, curve.Points[^1].X, curve.Points[^1].Y, Color(index), axes);

    internal static DynamicObj.DynamicObj EndLabel(Band band, Axes axes) =>
        EndLabel(band.Name, band.Points[^1].X, band.Points[^1].High, ChartStyle.Muted, axes);

    internal static string Words(IReadOnlyList<Band> bands, IReadOnlyList<Spot> spots, IReadOnlyList<Stretch> stretches) => string.Concat(
        bands.Select(band => Say($" {band.Name}: from {band.Points[0].Low:G3} to {band.Points[0].High:G3} at the left, from {band.Points[^1].Low:G3} to {band.Points[^1].High:G3} at the right."))
        .Concat(spots.Select(spot => Say($" {spot.Label}: {spot.Y:G3} at {spot.X:G3}.")))
        .Concat(stretches.Select(stretch => Say($" {stretch.Label}: from {stretch.From:G3} to {stretch.To:G3}."))));

    private static DynamicObj.DynamicObj EndLabel(string name, double x, double y, string color, Axes axes) =>
        ChartStyle.Object(
            ("text", ChartStyle.Wrapped(name, NameWidth)), ("x", Guide.At(x, axes, Axes.LogarithmicX)), ("y", Guide.At(y, axes, Axes.LogarithmicY)),
            ("xanchor", "left"), ("xshift", 6), ("showarrow", false), ("font", ChartStyle.Object(("color", color))));

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Color(int index) => ChartStyle.Palette[index % ChartStyle.Palette.Length];
}
