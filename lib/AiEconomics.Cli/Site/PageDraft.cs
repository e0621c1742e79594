using System.Globalization;
using System.Text;

namespace AiEconomics.Cli.Site;

/// <summary>
/// A page on its way to docfx: markdown, with places held for the HTML of tables, charts and code, which is put in
/// afterwards so that no markdown reader can take a figure's text for markup.
/// </summary>
/// <param name="path">Address of the finished page below the site's root, such as <c>notebooks/01-training-cost.html</c>.</param>
/// <param name="title">Title of the page.</param>
internal sealed class PageDraft(string path, string title)
{
    private readonly StringBuilder markdown = new();

    public string Path { get; } = path;

    public string Title { get; } = title;

    /// <summary>What the ways through the site call the page, where its title is too long for them.</summary>
    public string? Name { get; init; }

    /// <summary>Class of the page's body: its layout.</summary>
    public string Layout { get; init; } = "article";

    /// <summary>The HTML to be put in, by the number of its place.</summary>
    public Dictionary<string, string> Slots { get; } = [];

    /// <summary>Keys that other pages cite and that have their anchors here.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    public void Text(string text) => markdown.Append(text.TrimEnd()).Append("\n\n");

    public void Html(string html)
    {
        var number = Slots.Count.ToString(CultureInfo.InvariantCulture);
        Slots[number] = html;
        Text($"<div data-slot=\"{number}\"></div>");
    }

    /// <summary>Writes the markdown where docfx will read it.</summary>
    public void Save(string folder)
    {
        var file = System.IO.Path.Combine(folder, System.IO.Path.ChangeExtension(Path, ".md"));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"---\ntitle: {System.Text.Json.JsonSerializer.Serialize(Title)}\n---\n\n{markdown}");
    }
}
