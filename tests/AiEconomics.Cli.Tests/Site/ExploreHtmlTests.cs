using System.Text.Json.Nodes;
using AiEconomics.Cli.Site;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Tests.Site;

public class ExploreHtmlTests
{
    private const string Json = """
        {
          "id": "cost", "title": "Cost <b>of</b> the run", "answer": "run.answer", "sentence": "At {rent} it costs {result}.", "scale": 1, "along": "rent",
          "inputs": [{ "key": "rent", "name": "rent", "label": "rent", "steps": 50, "step": 20, "texts": ["USD 1.50/GPU-h", "USD 2.00/GPU-h", "USD 3.00/GPU-h"] }],
          "outputs": [{ "name": "result", "text": "37.0 %" }],
          "verdict": { "claim": "It is paid.", "relation": "at most", "text": "40.0 %", "holds": "Paid.", "fails": "<img src=x>", "at_start": true }
        }
        """;

    private static readonly ExploreView View = ExploreView.Read(JsonNode.Parse(Json)!)!;

    [Fact]
    public void Without_a_script_the_page_says_the_result_the_inputs_and_the_verdict_as_stated()
    {
        var page = new HtmlParser().ParseDocument(ExploreHtml.For(View, JsonNode.Parse(Json)!, "<figure></figure>", SiteLanguage.English));

        Assert.Equal("37.0 %", page.QuerySelector("strong[data-output]")!.TextContent);
        Assert.Equal("USD 2.00/GPU-h", page.QuerySelector("output")!.TextContent);
        Assert.Equal("Paid.", page.QuerySelector(".finding:not([hidden]) p")!.LastChild!.TextContent.Trim());
        Assert.All(page.QuerySelectorAll("input, .tools"), part => Assert.True(part.HasAttribute("hidden")));
    }

    [Fact]
    public void A_slider_has_a_label_and_says_its_value_with_the_unit()
    {
        var page = new HtmlParser().ParseDocument(ExploreHtml.For(View, JsonNode.Parse(Json)!, "", SiteLanguage.English));
        var slider = page.QuerySelector("input[type=range]")!;

        Assert.Equal("rent", page.QuerySelector($"label[for={slider.Id}]")!.TextContent);
        Assert.Equal("USD 2.00/GPU-h", slider.GetAttribute("aria-valuetext"));
        Assert.Equal(("0", "50", "20"), (slider.GetAttribute("min"), slider.GetAttribute("max"), slider.GetAttribute("value")));
    }

    [Fact]
    public void Text_of_a_notebook_stays_text()
    {
        var page = new HtmlParser().ParseDocument(ExploreHtml.For(View, JsonNode.Parse(Json)!, "", SiteLanguage.English));

        Assert.Empty(page.QuerySelectorAll("img, .now b, aie-explore b:not([data-output])"));
        Assert.Equal("Cost <b>of</b> the run", page.QuerySelector(".now span")!.TextContent);
    }

    [Fact]
    public void In_an_answer_only_the_numbers_of_the_explorable_move_and_no_longer_ones()
    {
        var page = new HtmlParser().ParseDocument(ExploreHtml.Linked(View, "Of 137.0 % not, but <37.0 % at USD 2.00/GPU-h."));

        Assert.Equal("Of 137.0 % not, but <37.0 % at USD 2.00/GPU-h.", page.Body!.TextContent);
        Assert.Equal(["37.0 %", "USD 2.00/GPU-h"], page.QuerySelectorAll("[data-output], [data-drag]").Select(number => number.TextContent));
        Assert.StartsWith("Of 137.0 % not, but <", page.Body.FirstChild!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_has_its_numbers_as_stated_and_leads_to_the_sliders()
    {
        var page = new HtmlParser().ParseDocument(ExploreHtml.Sentence(View, SiteLanguage.English));

        Assert.Equal("At USD 2.00/GPU-h it costs 37.0 %. Explore it", page.Body!.TextContent);
        Assert.Equal("#explore-cost", page.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("""{ "id": "cost" }""")]
    [InlineData("""[1, 2]""")]
    [InlineData("""{ "id": "x", "title": "x", "answer": "", "sentence": "", "inputs": [{ "key": "k", "name": "k", "label": "k", "steps": 1, "step": 0, "texts": ["1"] }], "outputs": [{ "name": "n", "text": "t" }], "verdict": null }""")]
    public void What_is_no_explorable_is_left_to_its_chart(string json) => Assert.Null(ExploreView.Read(JsonNode.Parse(json)!));
}
