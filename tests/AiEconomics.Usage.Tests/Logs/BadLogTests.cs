using System.Text;
using AiEconomics.Usage.Answers;
using AiEconomics.Usage.Logs;

namespace AiEconomics.Usage.Tests.Logs;

public sealed class BadLogTests : IDisposable
{
    private const string Shapes = "(OpenAI chat completions, Anthropic messages, OpenAI responses, Azure trace, Mooncake trace, plain names)";

    private readonly LogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_renamed_column_is_named_with_the_mapping_that_mends_it() => Assert.Equal(
        $"a.csv: found no column for the output tokens among 'model', 'prompt_tokens', 'completion_toks', expected those of a known shape {Shapes}; say which it is with --map output=completion_toks.",
        LogFolder.Refused(folder.Write("a.csv", "model,prompt_tokens,completion_toks\nmodel-a,1,2\n")));

    [Fact]
    public void A_log_without_any_known_column_lists_what_it_has() => Assert.Equal(
        $"a.csv: found no column for the input tokens and output tokens among 'when', 'who', expected those of a known shape {Shapes}; say which it is with --map input=COLUMN,output=COLUMN.",
        LogFolder.Refused(folder.Write("a.csv", "when,who\n1,2\n")));

    [Fact]
    public void A_mapping_to_a_column_that_is_not_there_offers_the_nearest() => Assert.Equal(
        "a.csv: found no column 'Promt', expected the one that --map gives for input; write input=Prompt if that is meant.",
        LogFolder.Refused(folder.Write("a.csv", "Prompt,Completion\n1,2\n"), "input=Promt,output=Completion"));

    [Theory]
    [InlineData("inptu=a", "--map: found the field 'inptu', expected one of time, model, key, id, input, fresh, cached, written, output, blocks; write 'input' if that is meant.")]
    [InlineData("input", "--map: found 'input', expected field=column, such as input=Prompt; add what is missing.")]
    [InlineData("input=a,input=b", "--map: found the field 'input' twice, expected each once; remove one of the two.")]
    public void A_mapping_that_is_none_is_refused(string map, string sentence) =>
        Assert.Equal(sentence, LogFolder.Refused(folder.Write("a.csv", "a,b\n1,2\n"), map));

    [Theory]
    [InlineData("a.csv", "", "found an empty file, expected a usage log; name the file that holds one.")]
    [InlineData("a.parquet", "", "found an empty file, expected a usage log; name the file that holds one.")]
    [InlineData("a.jsonl", " \n\n", "found an empty file, expected a usage log; name the file that holds one.")]
    [InlineData("a.parquet", "PAR1 and no more", "found a Parquet file that breaks off, expected a whole one; write or copy it again.")]
    [InlineData("a.json", """[{"input": 1}]""", "found a JSON list, expected JSON lines, one object on each; write them with: jq -c '.[]'.")]
    [InlineData("a.jsonl", """{"input": 1, "out""", "found no line that is whole JSON, expected JSON lines, one object on each; write the file again.")]
    [InlineData("a.csv", "just words\n1\n", "found the first line 'just words', expected a header with two or more columns, each named once; add one.")]
    [InlineData("a.csv", "input,input\n1,2\n", "found the first line 'input,input', expected a header with two or more columns, each named once; add one.")]
    public void A_file_that_is_no_log_is_refused_in_one_sentence(string name, string text, string sentence) =>
        Assert.Equal($"{name}: {sentence}", LogFolder.Refused(folder.Write(name, text)));

    [Fact]
    public void A_folder_is_no_file() => Assert.EndsWith(
        ": found a folder, expected a file; name the files in it, such as *.jsonl.", LogFolder.Refused(Path.GetDirectoryName(folder["x"])!), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal("none.csv: found no such file, expected a usage log; correct the path.", LogFolder.Refused(folder["none.csv"]));

    [Fact]
    public void Text_in_UTF_16_is_told_from_nonsense() => Assert.Equal(
        "a.csv: found text in UTF-16, or no text at all, expected UTF-8 text or Parquet; save the log as UTF-8.",
        LogFolder.Refused(folder.Write("a.csv", Encoding.Unicode.GetBytes("input,output\n1,2\n"))));

    [Fact]
    public void Compressed_data_that_breaks_off_is_refused()
    {
        var whole = File.ReadAllBytes(folder.WriteCompressed("a.csv.gz", "input,output\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i},{i * 7919 % 1000}\n"))));

        Assert.StartsWith("b.csv.gz: found ", LogFolder.Refused(folder.Write("b.csv.gz", whole[..(whole.Length / 2)])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Parquet_file_with_a_broken_middle_is_refused() => Assert.StartsWith(
        "a.parquet: found what cannot be read (", LogFolder.Refused(folder.Write("a.parquet", "PAR1 this is no footer PAR1")), StringComparison.Ordinal);

    // On the 400th line, behind the first megabyte. A stack ends at some thousands; the JSON reader of .NET gives up at 64.
    [Theory]
    [InlineData(61)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void Records_without_bottom_are_refused(int depth) => Assert.Equal(
        "a.jsonl: found records more than 60 deep, expected a log; write its fields less deep.",
        LogFolder.Refused(folder.Write("a.jsonl", string.Concat(Enumerable.Repeat(Padded, 400)) + Deep(depth) + Padded)));

    // Behind the lines that the fields are looked for in: such a line has no tokens that can be read, and is counted.
    [Fact]
    public void A_later_line_without_bottom_is_left_out()
    {
        using var log = UsageLog.Open(folder.Write("a.jsonl", string.Concat(Enumerable.Repeat(Padded, 1200)) + Deep(100_000)));
        var report = log.Answer(new([]));
        Assert.Equal((1200, 1), (report.Whole.Totals.Requests, report.LeftOut.Sum(left => left.Rows)));
    }

    [Fact]
    public void A_message_repeats_no_command_to_a_terminal() => Assert.DoesNotContain(
        LogFolder.Refused(folder.Write("a.csv", "model,prompt_tokens,completion\u001b[31m_toks\na,1,2\n")), char.IsControl);

    // The first day lies in the year 292278; the second list has a gap.
    [Fact]
    public void A_day_beyond_the_calendar_and_a_list_with_a_gap_are_left_empty()
    {
        using var log = UsageLog.Open(folder.Write("a.jsonl", """
            {"timestamp": "200000-01-01T00:00:00Z", "input_tokens": 5, "output_tokens": 1, "hash_ids": [1]}
            {"timestamp": "2025-01-01T00:00:00Z", "input_tokens": 5, "output_tokens": 1, "hash_ids": [1, null]}
            """));
        var report = log.Answer(new([]), GroupBy.Day);
        Assert.Equal(["(none)", "2025-01-01"], report.Parts.Select(part => part.Name));
    }

    // Of ten rows one is right; each of the others has a fault of its own, and what cannot be read as a row at all is counted too.
    [Fact]
    public void Every_row_left_out_is_counted_with_its_reason()
    {
        var text = """
            input,cached,output
            100,10,5
            -1,0,5
            100,0,-5
            999999999,0,5
            100,101,5
            many,0,5
            12.5,0,5
            100,,
            100
            100,0,5,7
            """;
        var report = LogFolder.Answer(folder.Write("a.csv", text));

        Assert.Equal(new(1, 90, 10, 0, 5), report.Whole.Totals);
        Assert.Equal(10, report.Rows);
        Assert.Equal(
            [
                new LeftOut("a count above 100 M tokens", 1),
                new LeftOut("a count of tokens that is missing or no whole number", 3),
                new LeftOut("a negative count of tokens", 2),
                new LeftOut("more cached tokens than input tokens", 1),
                new LeftOut("a line that breaks off", 1),
                new LeftOut("a line with too many fields", 1),
            ],
            report.LeftOut);
    }

    [Fact]
    public void Whole_numbers_written_with_a_fraction_of_zero_count() =>
        Assert.Equal(new(1, 100, 0, 0, 5), LogFolder.Answer(folder.Write("a.csv", "input,output\n100.0,5.00\n")).Whole.Totals);

    [Fact]
    public void A_line_in_another_encoding_is_left_out_and_the_others_count()
    {
        byte[] log = [.. "key,input,output\na,1,2\n"u8, 0xC9, 0xCF, .. ",1,2\nb,1,2\n"u8];   // two bytes of GBK
        var report = LogFolder.Answer(folder.Write("a.csv", log));

        Assert.Equal(2, report.Whole.Totals.Requests);
        Assert.Equal([new LeftOut("text that is not UTF-8", 1)], report.LeftOut);
    }

    [Fact]
    public void Lines_of_JSON_that_break_off_are_left_out_and_the_others_count()
    {
        var report = LogFolder.Answer(folder.Write("a.jsonl", """
            {"input": 1, "output": 2}
            {"input": 1, "outp
            {"input": 1, "output": 2}
            """));

        Assert.Equal(2, report.Whole.Totals.Requests);
        Assert.Equal([new LeftOut("a line that is no whole JSON object", 1)], report.LeftOut);
    }

    // By hand: ids 1, 1, 2 and two rows without; of the two with id 1 the longer answer stays: 5 + 3 + 1 + 1 output tokens.
    [Fact]
    public void Of_rows_with_the_same_id_one_counts()
    {
        var report = LogFolder.Answer(folder.Write("a.csv", "id,input,output\n1,10,2\n1,10,5\n2,10,3\n,10,1\n,10,1\n"));

        Assert.Equal(new(4, 40, 0, 0, 10), report.Whole.Totals);
        Assert.Equal([new LeftOut("an id that another row has too", 1)], report.LeftOut);
        Assert.Equal(5, report.Rows);
    }

    [Theory]
    [InlineData("x'); DROP VIEW requests; --")]
    [InlineData("\"; SELECT 1; --")]
    [InlineData("$.a.b")]
    [InlineData("/a/b~c")]
    public void A_column_whose_name_is_a_command_is_only_a_column(string name)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, int> { [name] = 3, ["output"] = 2 });

        Assert.Equal(3, LogFolder.Answer(folder.Write("a.jsonl", json), map: $"input={name}").Whole.Totals.Input);
        Assert.Equal(3, LogFolder.Answer(folder.Write("a.csv", $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",output\n3,2\n"), map: $"input={name}").Whole.Totals.Input);
    }

    // By hand: two requests of the hostile model, one of a known one.
    [Theory]
    [InlineData("x'); DROP VIEW requests; --")]
    [InlineData("\"; ATTACH 'stolen.db'; --")]
    [InlineData("'' OR 1=1")]
    [InlineData("{model:String}")]
    public void A_model_whose_name_is_a_command_is_only_a_name(string model)
    {
        var name = $"\"{model.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var report = LogFolder.Answer(folder.Write("a.csv", $"model,input,output\n{name},1,1\n{name},2,1\nmodel-a,4,1\n"), GroupBy.Model);

        Assert.Equal((3L, 7L), (report.Whole.Totals.Requests, report.Whole.Totals.Input));
        Assert.Equal((model, 2L), Assert.Single(report.Unknown.Select(unknown => (unknown.Name, unknown.Requests))));
    }

    [Fact]
    public void A_file_whose_name_is_a_command_is_only_a_file() =>
        Assert.Equal(1, LogFolder.Answer(folder.Write("a'); DROP VIEW requests; --.csv", "input,output\n3,2\n")).Whole.Totals.Requests);

    private static string Padded { get; } = $"{{\"input_tokens\": 5, \"output_tokens\": 1, \"pad\": \"{new string('x', 3000)}\"}}\n";

    private static string Deep(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth) + "\n";
}
