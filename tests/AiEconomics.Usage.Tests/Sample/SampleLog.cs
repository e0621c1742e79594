using System.Globalization;
using System.Text;
using AiEconomics.Uncertainty;

namespace AiEconomics.Usage.Tests.Sample;

/// <summary>The log of an invented small company over one week, drawn from named random streams: <c>data/samples/usage.csv</c>.</summary>
/// <remarks>Only uniform numbers and multiplications, which give the same digits on every processor.</remarks>
internal static class SampleLog
{
    private const int Requests = 300;
    private static readonly DateTime Start = new(2026, 10, 5, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Step = TimeSpan.FromDays(7) / Requests;

    private static readonly string[] Streams = ["model", "key", "input", "cached", "output"];

    // The last has no prices here, as happens to real logs.
    private static readonly (string Model, double UpTo)[] Models = [("gpt-5-2025-08-07", 0.4), ("claude-sonnet-4-5", 0.7), ("moonshotai/kimi-k2-thinking", 0.95), ("house-model", 1)];

    // Who asks, with the longest input and output, and the most of the input that may come from the cache.
    private static readonly (string Key, double Input, double Output, double Cached, double UpTo)[] Keys =
        [("chatbot", 12_000, 1_500, 0.9, 0.5), ("code-review", 90_000, 4_000, 0.8, 0.75), ("search", 3_000, 300, 0, 0.9), ("reports", 180_000, 8_000, 0.3, 1)];

    internal static string Text()
    {
        var draws = Streams.ToDictionary(name => name, name => Input.Uniform($"samples.usage.{name}", 0, 1).Draws(Requests, seed: 1), StringComparer.Ordinal);
        var text = new StringBuilder("time,model,key,id,prompt_tokens,prompt_tokens_details.cached_tokens,completion_tokens\n");
        for (var row = 0; row < Requests; row++)
        {
            var (name, input, output, cached, _) = Keys.First(key => draws["key"][row] <= key.UpTo);
            var model = Models.First(model => draws["model"][row] <= model.UpTo).Model;
            var prompt = 100 + Count(input, draws["input"][row]);

            // A cache keeps whole blocks of 128 tokens.
            var hit = (long)(prompt * cached * draws["cached"][row]) / 128 * 128;
            text.Append(CultureInfo.InvariantCulture, $"{Start + Step * row:yyyy-MM-dd'T'HH:mm:ss'Z'},{model},{name},req-{row + 1:0000},{prompt},{hit},{10 + Count(output, draws["output"][row])}\n");
        }

        return text.ToString();
    }

    // Short requests are frequent and long ones rare.
    private static long Count(double longest, double draw) => (long)(longest * draw * draw * draw);
}
