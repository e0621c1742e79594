using System.Globalization;
using Plotly.NET;

namespace AiEconomics.Notebooks.Charts;

/// <summary>The one look of all charts: colors that the color-blind can tell apart, plain axes, the source below.</summary>
internal static class ChartStyle
{
    /// <summary>Okabe and Ito's palette without its yellow, which is too pale on white.</summary>
    internal static readonly string[] Palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00"];

    /// <summary>For what stands in the background: guide lines, captions.</summary>
    internal const string Muted = "#6B7280";

    // What fits the width of a notebook in the title's size.
    private const int TitleWidth = 70;
    private const string LineBreak = "<br>";

    // Of a notebook, beside the names of rows; the site measures its own pages, and a text on a phone stands above its row.
    private const double PlotWidth = 520;
    private const double LetterWidth = 7.6;

    private static readonly double[] FirstDigits = [1, 2, 5];

    private const double FewPowers = 100;
    private const double FirstShortened = 10_000;
    private const double FirstPower = 1e6;
    private const string InFull = "~g";
    private const int MostPowers = 6;

    /// <summary>For what is there but matters less: tails, alternatives.</summary>
    internal const string Pale = "#A6CBE3";

    /// <summary>For text, and for lines over shades.</summary>
    internal const string Ink = "#1F2933";

    /// <summary>For text on a strong color.</summary>
    internal const string Paper = "#FFFFFF";

    private const string GridLine = "#E5E7EB";
    private const string FontFamily = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

    /// <summary>Puts traces on the common layout; the description becomes the chart's text for those who cannot see it.</summary>
    internal static GenericChart Chart(IEnumerable<Trace> traces, Layout layout, string description, int height)
    {
        layout.SetProperty("meta", Object(("alt", description)));
        layout.SetProperty("height", height);
        layout.SetProperty("autosize", true);
        layout.SetProperty("font", Object(("family", FontFamily), ("size", 14), ("color", Ink)));
        layout.SetProperty("paper_bgcolor", "#FFFFFF");
        layout.SetProperty("plot_bgcolor", "#FFFFFF");
        layout.SetProperty("hoverlabel", Object(("font", Object(("family", FontFamily)))));

        return GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, traces));
    }

    /// <summary>The title, left-aligned with the plot and sitting on it: an annotation, since a Plotly title of two lines grows into the plot.</summary>
    internal static DynamicObj.DynamicObj Title(string text) =>
        Object(("name", "title"), ("text", Wrapped(text, TitleWidth)), ("xref", "paper"), ("yref", "paper"), ("x", 0), ("y", 1), ("yshift", 10),
            ("xanchor", "left"), ("yanchor", "bottom"), ("showarrow", false), ("align", "left"), ("font", Object(("size", 17))));

    /// <summary>The room above the plot that the title needs, in pixels.</summary>
    internal static int RoomForTitle(string text) => 32 + 24 * Wrapped(text, TitleWidth).Split(LineBreak).Length;

    /// <summary>An axis with its title, a light grid and no box.</summary>
    internal static DynamicObj.DynamicObj Axis(string title, bool logarithmic)
    {
        var axis = Object(
            ("title", Object(("text", logarithmic ? title + ", logarithmic" : title), ("standoff", 12), ("font", Object(("size", 14))))),
            ("gridcolor", GridLine), ("zeroline", false), ("automargin", true));
        if (logarithmic)
        {
            axis.SetProperty("type", "log");
            axis.SetProperty("dtick", 1);
        }

        return axis;
    }

    /// <summary>
    /// Names the powers of ten of a logarithmic axis between two values, as many as a narrow screen has room for. Of less than two powers it
    /// would name but one; then 2 and 5 are named beside them.
    /// </summary>
    internal static void NamePowers(DynamicObj.DynamicObj axis, double low, double high)
    {
        if (high < FewPowers * low)
        {
            var powers = Enumerable.Range((int)Math.Floor(Math.Log10(low)), 4);
            axis.SetProperty("tickmode", "array");
            axis.SetProperty("tickvals", powers.SelectMany(power => FirstDigits.Select(first => Rounded(first * Math.Pow(10, power)))).ToArray());
            axis.SetProperty("tickformat", high < FirstShortened ? InFull : "~s");
            return;
        }

        axis.SetProperty("dtick", (int)Math.Max(1, Math.Ceiling(Math.Log10(high / low) / MostPowers)));
        if (low > 1 / FirstPower && high < FirstPower)
        {
            axis.SetProperty("tickformat", InFull);
        }
        else
        {
            axis.SetProperty("exponentformat", "power");
        }
    }

    /// <summary>The part of a plot's width that a text beside a row takes, more than one where it is wider.</summary>
    internal static double PartOfWidth(string text) => text.Length * LetterWidth / PlotWidth;

    /// <summary>The line below the plot that says where the numbers come from.</summary>
    internal static DynamicObj.DynamicObj Caption(string source) =>
        Object(("name", "source"), ("text", "Source: " + source), ("xref", "paper"), ("yref", "paper"), ("x", 0), ("y", 0), ("yshift", -62),
            ("xanchor", "left"), ("yanchor", "top"), ("showarrow", false), ("align", "left"),
            ("font", Object(("size", 12), ("color", Muted))));

    /// <summary>A Plotly object of the given properties.</summary>
    internal static DynamicObj.DynamicObj Object(params (string Name, object Value)[] properties)
    {
        var made = new DynamicObj.DynamicObj();
        foreach (var (name, value) in properties)
        {
            made.SetProperty(name, value);
        }

        return made;
    }

    /// <summary>Six significant digits: more than a chart shows, fewer than processors may differ in.</summary>
    internal static double Rounded(double value) =>
        double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The text with line breaks between words, no line longer than the width unless one word is: Plotly does not wrap by itself.</summary>
    internal static string Wrapped(string text, int width)
    {
        var cut = text.Length <= width ? -1 : text.LastIndexOf(' ', width);
        return cut < 0 ? text : text[..cut] + LineBreak + Wrapped(text[(cut + 1)..], width);
    }
}
