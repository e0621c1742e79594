using AiEconomics.Usage.Answers;

namespace AiEconomics.Usage.Tests.Logs;

public sealed class ShapeTests : IDisposable
{
    // The same two requests in every shape: 1,000 input of which 400 cached and 100 written, 50 output; 200 input, 20 output.
    private static readonly TokenTotals Both = new(Requests: 2, Fresh: 700, Cached: 400, Written: 100, Output: 70);
    private static readonly TokenTotals WithoutWritten = Both with { Fresh = 800, Written = 0 };

    private readonly LogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void OpenAI_counts_cached_tokens_inside_the_prompt() => Assert.Equal(WithoutWritten, Totals(folder.Write("a.csv", """
        model,prompt_tokens,prompt_tokens_details.cached_tokens,completion_tokens
        model-a,1000,400,50
        model-b,200,,20
        """)));

    [Fact]
    public void OpenAI_responses_in_JSON_lines_have_their_counts_in_a_record() => Assert.Equal(WithoutWritten, Totals(folder.Write("a.jsonl", """
        {"id": "1", "model": "model-a", "usage": {"prompt_tokens": 1000, "completion_tokens": 50, "prompt_tokens_details": {"cached_tokens": 400}}}
        {"id": "2", "model": "model-b", "usage": {"prompt_tokens": 200, "completion_tokens": 20, "prompt_tokens_details": null}}
        """)));

    [Fact]
    public void The_newer_OpenAI_names_are_told_from_those_of_Anthropic_by_their_details() => Assert.Equal(WithoutWritten, Totals(folder.Write("a.jsonl", """
        {"model": "model-a", "usage": {"input_tokens": 1000, "output_tokens": 50, "input_tokens_details": {"cached_tokens": 400}}}
        {"model": "model-b", "usage": {"input_tokens": 200, "output_tokens": 20}}
        """)));

    [Fact]
    public void Anthropic_counts_cached_and_written_tokens_beside_the_input() => Assert.Equal(Both, Totals(folder.Write("a.jsonl", """
        {"model": "model-a", "usage": {"input_tokens": 500, "cache_read_input_tokens": 400, "cache_creation_input_tokens": 100, "output_tokens": 50}}
        {"model": "model-b", "usage": {"input_tokens": 200, "output_tokens": 20}}
        """)));

    [Fact]
    public void Azure_traces_have_neither_model_nor_cache() => Assert.Equal(Both with { Fresh = 1200, Cached = 0, Written = 0 }, Totals(folder.Write("a.csv", """
        TIMESTAMP,ContextTokens,GeneratedTokens
        2023-11-16 18:17:03.9799600,1000,50
        2023-11-16 18:17:04.0319600,200,20
        """)));

    [Fact]
    public void Parquet_is_read_with_records_and_numbers_of_any_type() => Assert.Equal(WithoutWritten, Totals(folder.WriteParquet("a.parquet", """
        SELECT 'model-a' AS model, {'prompt_tokens': 1000.0::DOUBLE, 'completion_tokens': 50::UTINYINT, 'prompt_tokens_details': {'cached_tokens': 400::UBIGINT}} AS usage
        UNION ALL SELECT 'model-b', {'prompt_tokens': 200, 'completion_tokens': 20, 'prompt_tokens_details': {'cached_tokens': NULL}}
        """)));

    [Theory]
    [InlineData("input=In,output=Out,cached=Hit,written=Put", 700)]
    [InlineData("fresh=In,output=Out,cached=Hit,written=Put", 1200)]
    public void Other_columns_are_mapped(string map, long fresh) => Assert.Equal(Both with { Fresh = fresh }, Totals(folder.Write("a.csv", """
        In;Hit;Put;Out
        1000;400;100;50
        200;0;0;20
        """), map));

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Any_usual_separator_is_found(string separator)
    {
        var text = "input,output\r\n1000,50\r\n200,20".Replace(",", separator, StringComparison.Ordinal);

        Assert.Equal(Both with { Fresh = 1200, Cached = 0, Written = 0 }, Totals(folder.Write("a.txt", text)));
    }

    [Theory]
    [InlineData("input,output\n1000,50\n200,20\n")]
    [InlineData("""{"input": 1000, "output": 50}""" + "\n" + """{"input": 200, "output": 20}""" + "\n")]
    public void What_is_compressed_is_told_by_its_bytes_and_not_by_its_name(string text) =>
        Assert.Equal(Both with { Fresh = 1200, Cached = 0, Written = 0 }, Totals(folder.WriteCompressed("log.dat", text)));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name() =>
        Assert.Equal(1, Totals(folder.Write("a.csv", "\uFEFFinput,output\n1000,50\n")).Requests);

    [Fact]
    public void Several_files_of_different_kinds_are_one_log()
    {
        using var log = UsageLog.Open([folder.Write("a.csv", "input,output\n1000,50\n"), folder.Write("b.jsonl", """{"prompt_tokens": 200, "completion_tokens": 20}""")]);

        Assert.Equal(Both with { Fresh = 1200, Cached = 0, Written = 0 }, log.Answer(LogFolder.Prices).Whole.Totals);
    }

    private static TokenTotals Totals(string file, string map = "")
    {
        var report = LogFolder.Answer(file, map: map);
        Assert.Empty(report.LeftOut);
        return report.Whole.Totals;
    }
}
