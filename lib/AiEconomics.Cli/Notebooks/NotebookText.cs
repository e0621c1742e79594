using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Texts as the notebook format holds them: one string, or a list of lines that keep their line ends.</summary>
internal static class NotebookText
{
    internal static string Join(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(line => line?.GetValue<string>())),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => "",
    };

    internal static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }

        return lines;
    }
}
