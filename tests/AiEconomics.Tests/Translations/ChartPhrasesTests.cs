using System.Text.Json.Nodes;
using AiEconomics.Translations;

namespace AiEconomics.Tests.Translations;

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

    // A Chinese character is two letters wide; a line of at least half the width ends after its last sign.
    [Theory]
    [InlineData("来源未署名，租赁", 12, "来源未署名，|租赁")]
    [InlineData("Kimi K2 Thinking，来源未署名", 24, "Kimi K2 Thinking，|来源未署名")]
    [InlineData("一二三四五六", 8, "一二三四|五六")]
    [InlineData("一二三四，五", 8, "一二三|四，五")]
    [InlineData("longest", 3, "longest")]
    public void A_line_of_Chinese_is_broken_where_it_may_be(string text, int width, string lines) => Assert.Equal(lines, Lines.Of(text, width, "|"));
}
