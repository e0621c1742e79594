using System.Text.Json.Nodes;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Site;

/// <summary>A column of a table.</summary>
/// <param name="Name">Name in the file.</param>
/// <param name="Title">Heading for a reader.</param>
/// <param name="Description">What the column holds.</param>
/// <param name="IsNumber">Whether its cells are numbers, which are set flush right.</param>
/// <param name="Unit">The unit of its cells; empty where they have none.</param>
/// <param name="Figure">The last part of the keys of its figures; empty where its cells are no figures.</param>
internal sealed record DataField(string Name, string Title, string Description, bool IsNumber, string Unit, string Figure)
{
    public static DataField From(string name, JsonObject? described)
    {
        var title = NotebookText.Join(described?["title"]);
        return new DataField(
            name,
            title.Length > 0 ? title : Readable(name),
            NotebookText.Join(described?["description"]),
            NotebookText.Join(described?["type"]) is "number" or "integer",
            NotebookText.Join(described?["unit"]) is var unit && unit == "1" ? "" : unit,
            NotebookText.Join(described?["end"]) == "high" ? "" : NotebookText.Join(described?["figure"]));
    }

    /// <summary>A name of the file as words: <c>as_printed</c> becomes "As printed".</summary>
    public static string Readable(string name)
    {
        var words = name.Replace('_', ' ').Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
