using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;

namespace AiEconomics.Tests.Claims.Review;

public class JudgmentExportTests
{
    [Fact]
    public void CSV_has_a_header_and_a_line_for_each_claim()
    {
        var lines = new[] { Samples.Depends, Samples.Of(Verdict.Holds) }.ToCsv().TrimEnd().Split('\n');

        Assert.Equal(
            "number,key,verdict,paraphrase,paraphrase_zh,locator,sentence,condition,probability,nearest_flip,flip_factor,flip_verdict,next_to_check,checked_on",
            lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.EndsWith(",0.25,gpt-5.output-price,0.9,fails,gpt-5.output-price,2026-11-24", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("10,claim-that-holds,holds,A claim.,", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(A1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void A_text_that_a_spreadsheet_would_run_is_marked_as_text(string text) =>
        Assert.Matches($",P23,\"?'{Regex.Escape(text)}\"?,", new[] { Samples.Depends with { Sentence = text } }.ToCsv());

    [Fact]
    public void JSON_holds_each_test_with_its_figures_and_leaves_out_what_there_is_not()
    {
        var json = JsonNode.Parse(new[] { Samples.Depends, Samples.Of(Verdict.Unverified) }.ToJson())!.AsArray();

        Assert.Equal(["true", "false", "refused"], json[0]!["tests"]!.AsArray().Select(test => (string)test!["outcome"]!));
        Assert.Equal("gpt-5.output-price", (string)json[0]!["tests"]![0]!["figures"]![0]!["key"]!);
        Assert.Equal("Cached and fresh input are not the same; name a bridge.", (string)json[0]!["tests"]![2]!["refusal"]!);
        Assert.Equal(14.3, (double)json[0]!["flips"]![1]!["factor"]!);   // 14.26 to three digits
        Assert.Equal("open", (string)json[0]!["later"]![0]!["outcome"]!);
        Assert.Equal("unverified", (string)json[1]!["verdict"]!);
        Assert.False(json[1]!.AsObject().ContainsKey("tests"));
        Assert.False(json[1]!.AsObject().ContainsKey("probability"));
    }

    [Fact]
    public void A_contradiction_names_its_tests_and_how_far_a_bound_would_have_to_stretch()
    {
        var test = Samples.Depends.Tests[0].Test;

        var json = JsonNode.Parse(new Contradiction[] { new([test], "a / b", "below 8 %", "a tenth", 0.3456, "They differ.") }.ToJson())![0]!;

        Assert.Equal("cheaper.output", (string)json["tests"]![0]!);
        Assert.Equal(0.346, (double)json["stretch"]!);
    }
}
