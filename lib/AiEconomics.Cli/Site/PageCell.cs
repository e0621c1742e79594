using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Site;

/// <summary>One cell of a notebook as its page needs it.</summary>
/// <param name="Id">The cell's id, which is also its anchor on the page.</param>
/// <param name="Kind"><c>markdown</c>, <c>code</c> or <c>raw</c>.</param>
/// <param name="Language">Language of a code cell: <c>csharp</c>, <c>fsharp</c>, <c>mermaid</c>, …</param>
/// <param name="Source">The text, without the line that only names a language.</param>
/// <param name="Tags">The cell's tags.</param>
/// <param name="Outputs">The outputs as the notebook holds them.</param>
/// <param name="Attachments">Pictures that a text cell carries, by name.</param>
internal sealed partial record PageCell(
    string Id,
    string Kind,
    string Language,
    string Source,
    IReadOnlyList<string> Tags,
    IReadOnlyList<JsonObject> Outputs,
    JsonObject? Attachments)
{
    public static PageCell From(JsonObject cell, int position)
    {
        var source = NotebookText.Join(cell["source"]);
        var language = cell["metadata"]?["polyglot_notebook"]?["kernelName"]?.GetValue<string>() ?? "csharp";
        if (LanguageLine().Match(source) is { Success: true } line)
        {
            language = line.Groups[1].Value;
            source = source[line.Length..];
        }

        return new PageCell(
            cell["id"]?.GetValue<string>() ?? $"cell-{position}",
            cell["cell_type"]?.GetValue<string>() ?? "raw",
            language,
            source.TrimEnd(),
            [.. (cell["metadata"]?["tags"] as JsonArray ?? []).Select(tag => tag!.GetValue<string>())],
            [.. (cell["outputs"] as JsonArray ?? []).OfType<JsonObject>()],
            cell["attachments"] as JsonObject);
    }

    [GeneratedRegex(@"\A#!(csharp|fsharp|pwsh|html|javascript|mermaid|markdown|sql|kql|value)[ \t]*(?:\r?\n|\z)")]
    private static partial Regex LanguageLine();
}
