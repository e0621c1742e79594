using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Site;

/// <summary>An executed notebook, read to become a page.</summary>
/// <param name="Slug">File name without its ending, such as <c>01-training-cost</c>.</param>
/// <param name="Title">The question: the first heading of the first text cell.</param>
/// <param name="Cells">The cells, in order.</param>
internal sealed partial record NotebookPage(string Slug, string Title, IReadOnlyList<PageCell> Cells)
{
    /// <summary>The subject: the slug without its number.</summary>
    public string Topic => Slug[(Slug.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>The number by which pages are ordered and named, such as <c>01</c> or <c>R1</c>.</summary>
    public string Number => Slug.Contains('-', StringComparison.Ordinal) ? Slug[..Slug.IndexOf('-', StringComparison.Ordinal)] : "";

    /// <summary>Whether this is a notebook to look things up in rather than one that answers a question.</summary>
    public bool IsLookUp => Slug.StartsWith('R');

    /// <summary>The text cell that poses the question and answers it.</summary>
    public string Opening => Cells.FirstOrDefault(cell => cell.Kind == "markdown")?.Source ?? "";

    /// <summary>What of it can be explored, in the order of its cells.</summary>
    public IReadOnlyList<ExploreView> Explorables =>
    [
        .. Cells.SelectMany(cell => cell.Outputs).Select(output => output["data"]?[Mime.Explore]).OfType<JsonNode>().Select(ExploreView.Read).OfType<ExploreView>(),
    ];

    /// <summary>Reads a notebook file.</summary>
    /// <exception cref="Fault">The file is not a notebook.</exception>
    public static NotebookPage Read(string path)
    {
        try
        {
            var cells = JsonNode.Parse(File.ReadAllBytes(path))?["cells"] as JsonArray
                ?? throw new Fault($"{path} is no notebook: it has no list of cells. Run it again: aiecon reproduce");
            var slug = Path.GetFileNameWithoutExtension(path);
            PageCell[] read = [.. cells.OfType<JsonObject>().Select(PageCell.From)];
            var first = read.FirstOrDefault(cell => cell.Kind == "markdown")?.Source ?? "";
            return new NotebookPage(slug, Heading().Match(first) is { Success: true } title ? title.Groups[1].Value.Trim() : slug, read);
        }
        catch (JsonException fault)
        {
            throw new Fault($"{path} is no notebook: {fault.Message} Run it again: aiecon reproduce");
        }
    }

    [GeneratedRegex(@"^#[ \t]+(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
