using System.Text.Json.Nodes;

namespace AiEconomics.Notebooks.Tests;

/// <summary>What the committed notebooks print, against values worked by hand or published.</summary>
public class PublishedAnswersTests
{
    private static readonly string Root = FindRoot();

    [Theory]
    // DeepSeek-V3 report, Table 1.
    [InlineData("01-training-cost", "known-phases", "| pretraining | 2.66 M GPU-h | USD 5.33 M |")]
    [InlineData("01-training-cost", "known-phases", "| context-extension | 119 k GPU-h | USD 238 k |")]
    [InlineData("01-training-cost", "known-phases", "| post-training | 5.00 k GPU-h | USD 10.0 k |")]
    [InlineData("01-training-cost", "known-total", "5.576 million dollars")]
    // By hand: 6 · 37e9 · 14.8e12 = 3.2856e24, and that over 2.664e6 h · 3600 · 989.4e12 is 34.63 %.
    [InlineData("01-training-cost", "known-compute", "**3.29e24 FLOP**")]
    [InlineData("01-training-cost", "known-utilization", "**34.6 %**")]
    // By hand: 6 · 32.6e9 · 15.5e12 = 3.0318e24; at 36 % and two dollars 4.729 million.
    [InlineData("01-training-cost", "compute", "**3.03e24 FLOP**")]
    [InlineData("01-training-cost", "cost", "**USD 4.73 M**")]
    // By hand: 4.6 / 2 = 2.30 million hours, and 3.0318e24 over those is 37.01 %.
    [InlineData("01-training-cost", "implied-time", "**2.30 M GPU-h**")]
    [InlineData("01-training-cost", "implied-utilization", "**37.0 %**")]
    // By hand: utilization is in proportion to rent: 37.01 % · 1.5/2, · 2.5/2, · 3/2.
    [InlineData("01-training-cost", "implied-table", "| USD 1.50/GPU-h | 3.07 M GPU-h | 27.8 % |")]
    [InlineData("01-training-cost", "implied-table", "| USD 2.50/GPU-h | 1.84 M GPU-h | 46.3 % |")]
    [InlineData("01-training-cost", "implied-table", "| USD 3.00/GPU-h | 1.53 M GPU-h | 55.5 % |")]
    // By hand: 4.6/60 = 7.67 %; 1.25/0.15 = 8.33; 10/2.5 = 4; 1.25/0.60 = 2.08; 0.125/0.15 = 0.833; 700/80 = 8.75; 630/80 = 7.875.
    [InlineData("00-the-article", "cost-share", "below 7.67 %")]
    [InlineData("00-the-article", "price-ratios", "| input | 8.33 times |")]
    [InlineData("00-the-article", "price-ratios", "| output | 4.00 times |")]
    [InlineData("00-the-article", "price-like-for-like", "| cache-miss | USD 0.600/Mtok | USD 1.25/Mtok | 2.08 times |")]
    [InlineData("00-the-article", "price-like-for-like", "| cache-hit | USD 0.150/Mtok | USD 0.125/Mtok | 0.833 times |")]
    [InlineData("00-the-article", "capex-ratio", "8.75 times")]
    [InlineData("00-the-article", "capex-bounds", "above 7.88 times")]
    // By hand: 5/60 = 0.0833.
    [InlineData("R1-units-and-bounds", "bound-ratio", "below 0.0833 times")]
    // By hand, in millionths of a dollar: 2,000 · 0.6 + 8,000 · 0.15 + 500 · 2.5 = 3,650; 2,000 · 0.6 + 1,000 · 2.5 = 3,700; 20,000 · 0.75 + 1,250 = 16,250.
    [InlineData("07-your-own-traffic", "by-hand", "| 2,000 | 8,000 | 500 | 0.00365 |")]
    [InlineData("07-your-own-traffic", "by-hand", "| 20,000 | 20,000 | 500 | 0.01625 |")]
    [InlineData("07-your-own-traffic", "known-total", "0.0236 dollars")]
    [InlineData("07-your-own-traffic", "known-formula", "**USD 0.0236**")]
    // Counted over the file by a script of another kind: 3,457,185 input, 1,015,168 cached and 194,222 output tokens.
    [InlineData("07-your-own-traffic", "mix", "| this log | 17.8 | 29.4 % |")]
    // By hand: fresh 2,442,017 at 1.25, cached at 0.125 and output at 10 are 5.1216; at 0.6, 0.15 and 2.5 they are 2.1030.
    [InlineData("07-your-own-traffic", "share", "| GPT-5 | USD 5.12 | USD 5.12 |")]
    [InlineData("07-your-own-traffic", "share", "| Kimi K2 Thinking | USD 2.10 | USD 2.10 |")]
    // By hand: 1,024 / 3,584.
    [InlineData("07-your-own-traffic", "prefix-known", "28.6 %")]
    public void A_notebook_prints_the_known_answer(string notebook, string cell, string expected)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "notebooks", notebook + ".ipynb")))!;
        var outputs = json["cells"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == cell)!["outputs"]!.AsArray();
        var texts = outputs.SelectMany(output => output!["data"]!.AsObject())
            .Where(form => form.Key is "text/plain" or "text/markdown")
            .Select(form => string.Concat(form.Value!.AsArray().Select(line => line!.GetValue<string>())));

        Assert.Contains(texts, text => text.Contains(expected, StringComparison.Ordinal));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AiEconomics.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests must run inside a clone.");
        }

        return folder.FullName;
    }
}
