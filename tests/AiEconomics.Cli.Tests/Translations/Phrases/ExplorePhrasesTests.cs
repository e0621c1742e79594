using System.Text.Json.Nodes;
using AiEconomics.Cli.Translations.Phrases;
using AiEconomics.Tests.Translations;

namespace AiEconomics.Cli.Tests.Translations.Phrases;

public class ExplorePhrasesTests
{
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
}
