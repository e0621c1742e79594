using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Notebooks;

/// <summary>One event of the kernel: a line of its standard output.</summary>
/// <param name="Type">Such as <c>ReturnValueProduced</c>.</param>
/// <param name="Token">The command that caused it; a child of command <c>3</c> is <c>3.1</c>.</param>
/// <param name="Target">The kernel that the causing command went to.</param>
/// <param name="Code">The code of the causing command, if it was one.</param>
/// <param name="Body">The event's own members.</param>
internal sealed record KernelEvent(string Type, string Token, string? Target, string? Code, JsonObject Body)
{
    /// <summary>The command that we sent and that this event comes from, directly or not.</summary>
    internal string RootToken => Token.Split('.')[0];

    /// <summary>Reads a line; null where it is none of the protocol (a native library printed something).</summary>
    internal static KernelEvent? Read(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject envelope && envelope["eventType"] is { } type
                ? From(envelope, type.GetValue<string>())
                : null;
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static KernelEvent From(JsonObject envelope, string type)
    {
        var command = envelope["command"] as JsonObject;
        var body = command?["command"] as JsonObject;
        return new KernelEvent(
            type,
            command?["token"]?.GetValue<string>() ?? "",
            body?["targetKernelName"]?.GetValue<string>(),
            body?["code"]?.GetValue<string>(),
            envelope["event"] as JsonObject ?? []);
    }
}
