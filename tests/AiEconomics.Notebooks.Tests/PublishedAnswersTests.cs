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
    // DeepSeek's table of day 6; by hand 342e3 · 0.14 + 266e3 · 0.55 + 168e3 · 2.19 = 562,100 for the rounded counts.
    [InlineData("06-serving-cost", "known-rent", "| reported | 87,072 |")]
    [InlineData("06-serving-cost", "known-rent", "| computed | 87,072 |")]
    [InlineData("06-serving-cost", "known-revenue", "| reported | 562,027 |")]
    [InlineData("06-serving-cost", "known-revenue", "| computed | 562,100 |")]
    // By hand: 608e9 / 86,400 / 73,700 = 95.48; 168e9 / 86,400 / 14,800 = 131.38; 16 / 3600 / 73,700 · 1e6 = 0.0603; the same over 14,800 = 0.3003.
    [InlineData("06-serving-cost", "known-nodes", "| reading | 608 B tokens | 95.5 | USD 0.0603/Mtok |")]
    [InlineData("06-serving-cost", "known-nodes", "| writing | 168 B tokens | 131.4 | USD 0.300/Mtok |")]
    // By hand: 474,955 / 87,072 = 545 %; 474,955 / 562,027 = 84.5 %.
    [InlineData("06-serving-cost", "known-mark-up", "**545 %**")]
    [InlineData("06-serving-cost", "known-margin", "**84.5 %**")]
    // DeepSeek's paper on hardware, Table 1; by hand 516,096 / 70,272 = 7.34.
    [InlineData("06-serving-cost", "cache", "| DeepSeek-V3, computed | 70,272 |")]
    [InlineData("06-serving-cost", "cache", "| Llama 3.1-405B | 516,096 |")]
    // By hand: 989.4e12 / 3.36e12 = 294.5; 294.46 / 2 · 2 · 48 = 14,134.
    [InlineData("06-serving-cost", "ridge", "**294 times**")]
    [InlineData("06-serving-cost", "ridge-batch", "**14.1 k tokens**")]
    // By hand: 96 · 2.3 / 3600 / 288,000 · 1e6 = 0.213; 226.75 / 278 = 81.6 %.
    [InlineData("06-serving-cost", "benchmark-cost", "**USD 0.213/Mtok**")]
    [InlineData("06-serving-cost", "day-use", "81.6 %")]
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
