using System.Text.Json.Nodes;
using AiEconomics.Notebooks.Display;
using Plotly.NET;

namespace AiEconomics.Notebooks.Tests;

public class ChartDisplayTests
{
    private static GenericChart OfTheReader(string label = "a") =>
        Plotly.NET.CSharp.Chart.Column<double, string, string>(values: [1.0, 2.0], Keys: new[] { label, "b" });

    [Fact]
    public void A_chart_of_the_readers_own_has_words_too() =>
        Assert.StartsWith("Chart (bar)", ChartDisplay.ToText(OfTheReader()), StringComparison.Ordinal);

    [Fact]
    public void The_figure_is_data_layout_and_configuration_only()
    {
        var figure = JsonNode.Parse(ChartDisplay.ToJson(OfTheReader()))!.AsObject();

        Assert.Equal(["data", "layout", "config"], figure.Select(property => property.Key));
    }

    [Fact]
    public void The_page_form_loads_nothing_from_another_origin()
    {
        var html = ChartDisplay.ToHtml(OfTheReader());

        Assert.DoesNotContain("cdn", html[..Math.Min(html.Length, 2_000)], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script src", html, StringComparison.Ordinal);
        Assert.Contains("role=\"img\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_cannot_end_the_script()
    {
        var html = ChartDisplay.ToHtml(OfTheReader("</script><img src=x onerror=alert(1)>"));

        Assert.Contains("<\\/script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("</script><img", html, StringComparison.Ordinal);
    }
}
