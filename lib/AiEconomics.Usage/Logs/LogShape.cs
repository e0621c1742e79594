namespace AiEconomics.Usage.Logs;

/// <summary>A way to write a usage log: which column holds what.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Columns">The column of each field; a dot leads into a record, such as <c>prompt_tokens_details.cached_tokens</c>.</param>
/// <param name="CountsFromStart">Whether its times are milliseconds since the log began and no moments.</param>
internal sealed record LogShape(string Name, IReadOnlyDictionary<LogField, string> Columns, bool CountsFromStart = false)
{
    /// <summary>The shapes that are recognized by their columns; of two that fit equally well the earlier is taken.</summary>
    internal static IReadOnlyList<LogShape> All { get; } =
    [
        new("OpenAI chat completions", new Dictionary<LogField, string>
        {
            [LogField.Input] = "prompt_tokens",
            [LogField.Cached] = "prompt_tokens_details.cached_tokens",
            [LogField.Output] = "completion_tokens",
        }),
        new("Anthropic messages", new Dictionary<LogField, string>
        {
            [LogField.Fresh] = "input_tokens",
            [LogField.Cached] = "cache_read_input_tokens",
            [LogField.Written] = "cache_creation_input_tokens",
            [LogField.Output] = "output_tokens",
        }),
        new("OpenAI responses", new Dictionary<LogField, string>
        {
            [LogField.Input] = "input_tokens",
            [LogField.Cached] = "input_tokens_details.cached_tokens",
            [LogField.Output] = "output_tokens",
        }),
        new("Azure trace", new Dictionary<LogField, string>
        {
            [LogField.Time] = "TIMESTAMP",
            [LogField.Input] = "ContextTokens",
            [LogField.Output] = "GeneratedTokens",
        }),
        new("Mooncake trace", new Dictionary<LogField, string>
        {
            [LogField.Time] = "timestamp",
            [LogField.Input] = "input_length",
            [LogField.Output] = "output_length",
            [LogField.Blocks] = "hash_ids",
        }, CountsFromStart: true),
        new("plain names", new Dictionary<LogField, string>
        {
            [LogField.Input] = "input",
            [LogField.Cached] = "cached",
            [LogField.Written] = "written",
            [LogField.Output] = "output",
        }),
    ];

    /// <summary>Where any shape may say what is no count of tokens; the first that a log has is taken.</summary>
    internal static IReadOnlyDictionary<LogField, string[]> Common { get; } = new Dictionary<LogField, string[]>
    {
        [LogField.Time] = ["timestamp", "time", "created_at", "created", "date", "response.created_at", "response.created"],
        [LogField.Model] = ["model", "response.model", "message.model", "response.body.model"],
        [LogField.Key] = ["key", "api_key_id", "key_id", "project_id", "user"],
        [LogField.Id] = ["id", "request_id", "response.id", "message.id", "response.body.id"],
    };

    /// <summary>The input, under either of the two fields that can say it.</summary>
    internal LogField InputField => Columns.ContainsKey(LogField.Input) ? LogField.Input : LogField.Fresh;
}
