using AiEconomics.Usage.Answers;

namespace AiEconomics.Usage.Tests.Answers;

/// <summary>Public traces, which stand beside the clone on some machines and are no part of it.</summary>
public class PublicTraceTests
{
    // Counted by a script of another kind over the same files; three digits.
    [Theory]
    [InlineData("mooncake_conversation_trace.jsonl", 12_031, 35.1)]
    [InlineData("AzureLLMInferenceTrace_code.csv", 8_819, 73.4)]
    [InlineData("AzureLLMInferenceTrace_conv.csv", 19_366, 5.47)]
    public void Traces_have_the_known_requests_and_mix(string name, long requests, double inputPerOutput)
    {
        var report = LogFolder.Answer(OrSkip(name));

        Assert.Equal(requests, report.Rows);
        Assert.Equal(requests, report.Whole.Totals.Requests);
        Assert.Equal(inputPerOutput, report.Whole.Totals.InputPerOutput!.Value, inputPerOutput * 0.0015);   // half of the last digit
    }

    [Fact]
    public void A_third_of_the_Mooncake_input_repeats_earlier_beginnings() =>
        Assert.Equal(37.4, LogFolder.Answer(OrSkip("mooncake_conversation_trace.jsonl")).Prefixes!.Share.Percent, 0.05);   // half of the last digit

    [Fact]
    public void A_trace_that_counts_from_its_start_has_days_of_its_own() =>
        Assert.Equal(["day 1 of the log"], LogFolder.Answer(OrSkip("mooncake_conversation_trace.jsonl"), GroupBy.Day).Parts.Select(part => part.Name));

    private static string OrSkip(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, "shared", "external", name) is var file && File.Exists(file))
            {
                return file;
            }
        }

        Assert.Skip($"The trace is not at hand: no folder above the repository has shared/external/{name}.");
        return "";
    }
}
