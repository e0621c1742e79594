using System.Text.Json.Nodes;
using AiEconomics.Cli.Tests.Data;

namespace AiEconomics.Cli.Tests.Claims;

public class ClaimsTests
{
    private const string SeeHelp = " 'aiecon --help' lists what there is.";

    // By hand: 4.6 / 60 = 7.67 %, and over more than 60 it is less, so below 8 % holds and above 8 % fails.
    private const string Claims =
        "share,1,numerical,The run cost less than 8 % of GPT-4’s.,不足百分之八。,P2,article.gpt-4.training-cost,h800.rent,every,2026-11-24,A note.\n"
        + "more,2,numerical,It cost more than 8 %.,超过百分之八。,P2,article.gpt-4.training-cost,,every,2026-11-24,\n"
        + "mixed,3,numerical,Both at once.,两者。,P2,article.gpt-4.training-cost,,cases,2026-11-24,\n";

    private const string Tests =
        "share.printed,must,as printed,4.6 M USD / article.gpt-4.training-cost < 8 %,,\n"
        + "share.later,later,at a rent of three dollars,h800.rent > 3 USD/GPU-h,,\n"
        + "more.printed,must,as printed,4.6 M USD / article.gpt-4.training-cost > 8 %,,\n"
        + "mixed.below,case,below,4.6 M USD / article.gpt-4.training-cost < 8 %,,\n"
        + "mixed.above,case,above,4.6 M USD / article.gpt-4.training-cost > 8 %,,\n";

    [Fact]
    public async Task The_list_has_number_verdict_key_claim_reason_and_nearest_flip()
    {
        var answer = await Run();

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(
            ["   1  ✓ holds", "share\n      The run cost less than 8 % of GPT-4’s.\n", "   2  ✗ fails", "   3  ◐ depends", "nearest flip: article.gpt-4.training-cost falls by 4.17 %",
                "3 claims: 1 holds, 1 depends, 1 fails."],
            text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("share")]
    [InlineData("1")]
    public async Task One_claim_shows_its_chain_from_printed_figure_to_verdict(string id)
    {
        var answer = await Run(id);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(
            ["1 share (P2)", "不足百分之八。", "✓ holds", "A note.", "article.gpt-4.training-cost: above USD 60.0 M (printed 超过6000万美元), reported", "a bank, 2023; [paper2025] P2",
                "as printed: true", "4.6 M USD / article.gpt-4.training-cost < 8 %", "in numbers   USD 4.60 M / above USD 60.0 M < 8.00 %",
                "what would turn it", "what happened later (never counted)", "at a rent of three dollars: false", "as of        2024-12", "checked on 2026-11-24"],
            text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }

    // By hand: 4.6 / 40 = 11.5 %, so over more than 40 the share may be above 8 % or below it.
    [Fact]
    public async Task A_changed_figure_turns_the_verdict_and_the_list_says_what_it_was()
    {
        var answer = await Run("--set", "article.gpt-4.training-cost=40 M USD");

        Assert.Contains("✗ fails       share   (was: holds)", answer.Output, StringComparison.Ordinal);
        Assert.Contains("✓ holds       more   (was: fails)", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_of_the_readers_own_is_judged()
    {
        var answer = await Run("--test", "4.6 M USD / 60 M USD < 8 %");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("your comparison: true", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSV_JSON_and_ClaimReview_are_what_they_say()
    {
        var csv = (await Run("--format", "csv", "--verdict", "fails")).Output.TrimEnd().Split('\n');
        var json = JsonNode.Parse((await Run("--format", "json")).Output)!.AsArray();
        var review = JsonNode.Parse((await Run("--format", "claimreview", "--site", "https://example.org/")).Output)!;

        Assert.StartsWith("2,more,fails,", Assert.Single(csv.Skip(1)), StringComparison.Ordinal);
        Assert.Equal(["holds", "fails", "depends"], json.Select(claim => (string)claim!["verdict"]!));
        Assert.Equal("https://example.org/claims/share.html", (string)review["@graph"]![0]!["url"]!);
    }

    [Fact]
    public async Task Contradictions_are_counted_even_where_there_are_none()
    {
        var answer = await Run("--contradictions");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Matches("contradictions? inside the article|No two things that the article says exclude each other", answer.Output);
    }

    [Theory]
    [InlineData("shar", "No claim has the key or number 'shar'. Did you mean 'share'?")]
    [InlineData("99", "No claim has the key or number '99'.")]
    [InlineData("[red]", "No claim has the key or number '[red]'.")]
    [InlineData("--set h800.rnt=2", "No figure has the key 'h800.rnt'. The nearest is 'h800.rent'.")]
    [InlineData("--set rent", "--set needs name=value, but was given 'rent'.")]
    [InlineData("share --verdict fails", "No claim 'share' has the verdict 'fails'; there are 1 holds.")]
    public async Task What_does_not_exist_is_refused_with_the_nearest(string call, string sentence) => (await Run(call.Split(' '))).IsRefused(sentence);

    [Theory]
    [InlineData("--format xml", "--format must be one of table, csv, json, claimreview, but was 'xml'.")]
    [InlineData("--verdict true", "--verdict must be one of holds, depends, fails, unverified, refused, but was 'true'.")]
    [InlineData("share --contradictions", "--contradictions looks at all claims; leave out the claim and --verdict.")]
    [InlineData("share --test 1<2", "--test judges a comparison of your own; leave out the claim, --verdict and --contradictions.")]
    [InlineData("--bridge x", "--bridge goes with --test; the tests of the claims name theirs in claim-tests.csv.")]
    [InlineData("--test 1<2 --format csv", "With --test --format must be table or json, but was 'csv'.")]
    public async Task A_call_that_makes_no_sense_is_refused(string call, string sentence) => (await Run(call.Split(' '))).IsRefused(sentence + SeeHelp);

    [Fact]
    public async Task Square_brackets_in_a_claim_are_shown_as_they_are() =>
        Assert.Contains("[red]Both[/] at once.", (await Run(["mixed"], "Both at once.", "[red]Both[/] at once.")).Output, StringComparison.Ordinal);

    private static Task<Answer> Run(params string[] args) => Run(args, "", "");

    private static async Task<Answer> Run(string[] args, string present, string replacement)
    {
        using var folder = new TemporaryFolder();
        DataFiles.Copy(folder);
        File.AppendAllText(folder["claims.csv"], present.Length == 0 ? Claims : Claims.Replace(present, replacement, StringComparison.Ordinal));
        File.AppendAllText(folder["claim-tests.csv"], Tests);
        return await Aiecon.RunAsync(["claims", .. args, "--data", folder.Path]);
    }
}
