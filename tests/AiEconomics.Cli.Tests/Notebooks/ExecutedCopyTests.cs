using System.Text.Json.Nodes;
using AiEconomics.Claims;

namespace AiEconomics.Cli.Tests.Notebooks;

public sealed class ExecutedCopyTests(GoodRun run) : IClassFixture<GoodRun>
{
    [Fact]
    public void The_run_succeeds_and_says_where_its_output_is()
    {
        Assert.Equal("", run.Answer.Error);
        Assert.Equal(0, run.Answer.ExitCode);
        Assert.Contains($"Executed notebooks and results are in {run.Out}.", run.Answer.Output.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_lists_each_notebook_with_a_start_a_time_and_a_memory() =>
        Assert.Matches(@"languages +12 +[0-9.]+ +[0-9.]+ +[0-9]{2,4}\s", run.Answer.Output);

    [Theory]
    [InlineData(2, "2")]
    [InlineData(3, "2")]
    [InlineData(4, "3")]
    [InlineData(5, "3")]
    [InlineData(9, "5\n")]
    public void C_sharp_F_sharp_and_PowerShell_cells_run_and_share_values(int cell, string shown) =>
        Assert.Equal(shown, run.Shown("languages", cell));

    [Fact]
    public void A_diagram_is_saved_as_its_own_text_without_a_script_from_the_network()
    {
        Assert.Equal("```mermaid\ngraph TD\n  cost --> price\n```", run.Shown("languages", 6, "text/markdown"));
        Assert.Equal("graph TD\n  cost --> price", run.Shown("languages", 6));
    }

    [Fact]
    public void HTML_and_JavaScript_cells_are_saved_as_HTML()
    {
        Assert.Equal("<b>bold</b>", run.Shown("languages", 7, "text/html"));
        Assert.Equal("<script type=\"text/javascript\">console.log(1)</script>", run.Shown("languages", 8, "text/html"));
    }

    [Fact]
    public void Text_written_in_pieces_is_one_stream_and_errors_are_another()
    {
        var outputs = run.Cell("languages", 11)["outputs"]!.AsArray();
        Assert.Equal(["stdout: ab\n", "stderr: c\n"], outputs.Select(output => $"{output!["name"]}: {output["text"]![0]}"));
    }

    [Fact]
    public void An_empty_cell_has_no_count_and_does_not_use_one_up()
    {
        Assert.Null(run.Cell("languages", 12)["execution_count"]);
        Assert.Equal(10, run.Cell("languages", 13)["execution_count"]!.GetValue<int>());
    }

    [Fact]
    public void An_update_takes_the_place_of_what_was_shown_first()
    {
        Assert.Single(run.Cell("languages", 15)["outputs"]!.AsArray());
        Assert.Equal("second", run.Shown("languages", 15));
    }

    [Fact]
    public void Only_outputs_counts_and_quotes_differ_from_the_notebook()
    {
        var before = Bare(File.ReadAllText(Aiecon.FixtureNotebook("languages")).Replace("stale", "3 in all, 合计", StringComparison.Ordinal));
        Assert.Equal(before, Bare(run.Text("languages")));

        static string Bare(string text)
        {
            var json = JsonNode.Parse(text)!;
            foreach (var cell in json["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "code"))
            {
                cell!["outputs"] = new JsonArray();
                cell["execution_count"] = null;
            }

            return json.ToJsonString();
        }
    }

    [Fact]
    public void Layout_is_that_of_Jupyter_with_characters_as_they_are()
    {
        var text = run.Text("languages");
        Assert.StartsWith("{\n \"cells\": [\n  {\n   \"cell_type\": \"markdown\",\n   \"id\": \"cell-1\",", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("语言", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_result_is_collected_quoted_and_taken_out_of_the_saved_output()
    {
        Assert.Equal("name,text,value,unit,notebook\nlanguages.sum,\"3 in all, 合计\",3,1,languages\n", File.ReadAllText(Path.Combine(run.Out, "results", "results.csv")));
        var result = JsonNode.Parse(File.ReadAllText(Path.Combine(run.Out, "results", "results.json")))![0]!;
        Assert.Equal("languages.sum", result["name"]!.GetValue<string>());
        Assert.Equal("3 in all, 合计", result["text"]!.GetValue<string>());
        Assert.Contains("<!-- result: languages.sum -->3 in all, 合计<!-- /result -->", run.Text("languages"), StringComparison.Ordinal);
        Assert.Equal(["text/markdown"], run.Cell("languages", 14)["outputs"]![0]!["data"]!.AsObject().Select(item => item.Key));
    }

    [Fact]
    public void A_path_in_the_clone_becomes_relative_and_the_home_folder_a_tilde()
    {
        Assert.Equal("tests/AiEconomics.Cli.Tests/Fixtures/machine.ipynb", run.Shown("machine", 1).Replace('\\', '/'));
        Assert.Equal("~", run.Shown("machine", 2));
    }

    [Fact]
    public void No_address_path_style_or_time_of_this_machine_is_saved()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        foreach (var text in new[] { run.Text("machine"), run.Text("languages"), run.Text("imports") })
        {
            Assert.DoesNotContain(Aiecon.Root, text, StringComparison.Ordinal);
            Assert.DoesNotContain(home + Path.DirectorySeparatorChar, text, StringComparison.Ordinal);
            Assert.DoesNotContain("<style>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Wall time", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\b(?!127\.0\.0\.1\b)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b", text);
        }
    }

    [Fact]
    public void A_random_id_in_HTML_gets_a_number() => Assert.Equal("<div id='id-1'></div>", run.Shown("machine", 6, "text/html"));

    [Fact]
    public void A_kernel_knows_that_no_one_looks_and_has_no_culture() => Assert.Equal("1", run.Shown("machine", 7));

    [Fact]
    public void Imported_C_sharp_and_F_sharp_files_can_be_used()
    {
        Assert.Equal("21", run.Shown("imports", 2));
        Assert.Equal("8", run.Shown("imports", 4));
    }

    [Fact]
    public void The_verdicts_on_the_claims_lie_beside_the_results()
    {
        var claims = JsonNode.Parse(File.ReadAllText(Path.Combine(run.Out, "results", "claims.json")))!.AsArray();
        var reviews = JsonNode.Parse(File.ReadAllText(Path.Combine(run.Out, "results", "claims.jsonld")))!["@graph"]!.AsArray();

        var keys = ClaimBook.Find().Claims.Select(claim => claim.Key).ToList();
        Assert.Equal(keys, claims.Select(claim => (string)claim!["key"]!));
        Assert.Equal(keys.Select(key => $"../site/claims/{key}.html"), reviews.Select(review => (string)review!["url"]!));
    }
}
