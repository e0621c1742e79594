using System.Text.Json.Nodes;
using AiEconomics.Cli.Translations.Phrases;
using AiEconomics.Tests.Translations;

namespace AiEconomics.Cli.Tests.Translations.Phrases;

public class ChartPhrasesTests
{
    private const string Figure = """
        {
          "data": [{ "type": "bar", "name": "rent", "x": [1, 2], "y": ["rent", "growth"], "text": ["3 times", ""], "hovertemplate": "rent: %{x:.3s}<extra></extra>", "mode": "lines" }],
          "layout": {
            "annotations": [{ "name": "source", "text": "Source: kimi2025", "xanchor": "left" }], "xaxis": { "title": { "text": "growth" }, "type": "log" }, "meta": { "alt": "rent: 3 times" }
          }
        }
        """;

    [Fact]
    public void What_a_reader_sees_is_said_in_Chinese_and_nothing_else_changes()
    {
        var said = ChartPhrases.Of(JsonNode.Parse(Figure)!.AsObject(), SampleBook.With()).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        Assert.Equal(
            """{"data":[{"type":"bar","name":"租金","x":[1,2],"y":["租金","增长"],"text":["3 倍",""],"hovertemplate":"租金：%{x:.3s}<extra></extra>","mode":"lines"}],"layout":"""
            + """{"annotations":[{"name":"source","text":"来源：kimi2025","xanchor":"left"}],"xaxis":{"title":{"text":"增长"},"type":"log"},"meta":{"alt":"租金：3 倍"}}}""",
            said);
    }

    [Fact]
    public void The_sliders_of_an_explorable_write_their_unit_in_Chinese_and_its_script_finds_what_it_knew()
    {
        var json = JsonNode.Parse("""
            {
              "id": "growth", "title": "growth", "sentence": "At {rent} it is {growth}.", "inputs": [{ "key": "rent", "label": "rent", "form": { "before": "", "after": " times a year" }, "texts": ["1 times a year"] }],
              "outputs": [{ "name": "growth", "text": "3 times", "form": { "before": "USD ", "after": "" } }], "verdict": { "relation": "at most", "claim": "fast", "text": "2 times", "holds": "fast", "fails": "fast" }
            }
            """)!;

        var said = ExplorePhrases.Of(json, SampleBook.With(("At {rent} it is {growth}.", "{rent} 时为 {growth}。")));

        Assert.Equal(("growth", "增长", "at most"), ((string?)said["id"], (string?)said["title"], (string?)said["verdict"]!["relation"]));
        Assert.Equal("{rent} 时为 {增长}。", (string?)said["sentence"]);
        Assert.Equal(("租金", "每年 ", " 倍", "每年 1 倍"), ((string?)said["inputs"]![0]!["label"], (string?)said["inputs"]![0]!["form"]!["before"], (string?)said["inputs"]![0]!["form"]!["after"], (string?)said["inputs"]![0]!["texts"]![0]));
        Assert.Equal(("增长", "3 倍", "USD "), ((string?)said["outputs"]![0]!["name"], (string?)said["outputs"]![0]!["text"], (string?)said["outputs"]![0]!["form"]!["before"]));
        Assert.Equal(("快", "2 倍"), ((string?)said["verdict"]!["claim"], (string?)said["verdict"]!["text"]));
    }

    // A Chinese character is two letters wide; a line of at least half the width ends after its last sign.
    [Theory]
    [InlineData("来源未署名，租赁", 12, "来源未署名，|租赁")]
    [InlineData("Kimi K2 Thinking，来源未署名", 24, "Kimi K2 Thinking，|来源未署名")]
    [InlineData("一二三四五六", 8, "一二三四|五六")]
    [InlineData("一二三四，五", 8, "一二三|四，五")]
    [InlineData("longest", 3, "longest")]
    public void A_line_of_Chinese_is_broken_where_it_may_be(string text, int width, string lines) => Assert.Equal(lines, Lines.Of(text, width, "|"));
}
