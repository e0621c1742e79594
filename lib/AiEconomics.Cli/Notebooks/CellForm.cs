using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Notebooks;

/// <summary>The form that notebook format 4 gives a cell, as far as it is read here.</summary>
internal static class CellForm
{
    private static readonly string[] Extensions = ["polyglot_notebook", "dotnet_interactive"];

    /// <summary>The first thing that has another form, in words; nothing where all is as it should be.</summary>
    internal static string? Misfit(JsonObject cell)
    {
        var metadata = cell["metadata"];
        (string What, bool IsRight)[] forms =
        [
            ("a 'cell_type' that is no word", IsText(cell["cell_type"])),
            ("a 'source' that is neither text nor a list of lines", IsText(cell["source"]) || IsList(cell["source"], IsText)),
            ("'metadata' that is no object", metadata is null or JsonObject),
            ("'tags' that is no list of words", IsList((metadata as JsonObject)?["tags"], IsText)),
            ("'outputs' that is no list of objects", IsList(cell["outputs"], item => item is JsonObject)),
            .. Extensions.Select(name => ($"'{name}' that is no object of words", IsObject((metadata as JsonObject)?[name]))),
        ];
        return forms.FirstOrDefault(form => !form.IsRight).What;
    }

    private static bool IsText(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.String;

    private static bool IsList(JsonNode? node, Func<JsonNode?, bool> isRight) =>
        node is null || (node is JsonArray list && list.All(item => item is not null && isRight(item)));

    private static bool IsObject(JsonNode? node) => node is null || (node is JsonObject words && words.All(word => IsText(word.Value)));
}
