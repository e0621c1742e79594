using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Notebooks;

/// <summary>One cell of a notebook's JSON; what is changed here is changed there.</summary>
/// <param name="json">The cell's object.</param>
/// <param name="number">Its place in the notebook, from 1.</param>
internal sealed partial class NotebookCell(JsonObject json, int number)
{
    internal int Number { get; } = number;

    internal string Id => json["id"]?.GetValue<string>() ?? "";

    internal string Kind { get; } = json["cell_type"]?.GetValue<string>() ?? "raw";

    internal bool IsCode => Kind == "code";

    internal bool IsText => Kind == "markdown";

    internal string Source { get; } = NotebookText.Join(json["source"]);

    internal JsonArray Outputs => json["outputs"] as JsonArray ?? [];

    internal bool HasTag(string tag) =>
        json["metadata"]?["tags"] is JsonArray tags && tags.Any(item => item?.GetValue<string>() == tag);

    /// <summary>What follows the prefix in the first tag that has it, or null.</summary>
    internal string? Tagged(string prefix) =>
        (json["metadata"]?["tags"] as JsonArray)?.Select(item => item!.GetValue<string>())
            .FirstOrDefault(tag => tag.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];

    /// <summary>The kernel that runs the cell; a first line such as <c>#!fsharp</c> is left to the engine.</summary>
    internal string Kernel =>
        Named("polyglot_notebook", "kernelName") ?? Named("dotnet_interactive", "language") ?? "csharp";

    /// <summary>The language, whether metadata or the first line names it.</summary>
    internal string Language => LanguageLine().Match(Source) is { Success: true } line ? line.Groups[1].Value : Kernel;

    internal void Execute(JsonArray outputs, int? count)
    {
        json["outputs"] = outputs;
        json["execution_count"] = count;
    }

    /// <summary>Puts another text in, in the form (one string or lines) that the cell has.</summary>
    internal void Rewrite(string source) =>
        json["source"] = json["source"] is JsonArray ? NotebookText.Split(source) : JsonValue.Create(source);

    private string? Named(string extension, string key) => json["metadata"]?[extension]?[key]?.GetValue<string>();

    [GeneratedRegex(@"\A\s*#!([\w-]+)[ \t]*(?:\r?\n|\z)")]
    private static partial Regex LanguageLine();
}
