using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures;

/// <summary>A source: who said it, where, when, and when it was read.</summary>
/// <param name="Key">The short name by which figures and documentation cite it, such as <c>kimi2025</c>.</param>
/// <param name="Author">Person or body that wrote it.</param>
/// <param name="Title">Title.</param>
/// <param name="Publisher">Journal, archive or site.</param>
/// <param name="Published">Year, month or day of publication, as exactly as is known.</param>
/// <param name="Address">Web address.</param>
/// <param name="Accessed">The day on which it was read.</param>
/// <param name="License">Terms of use where they are known.</param>
/// <param name="Note">What a reader should know of it, such as that it is a secondary source.</param>
public sealed record Reference(
    string Key, string Author, string Title, string Publisher, string Published, string Address, DateOnly Accessed, string License, string Note)
{
    /// <summary>The citation as plain text.</summary>
    public string Citation => $"{Author}. {Title}. {Publisher}, {Published}. {Address} (read {Accessed:yyyy-MM-dd}).";

    /// <summary>The citation as Markdown, the title in italics and linked.</summary>
    public string CitationMarkdown =>
        $"{Escape(Author)}. [*{Escape(Title)}*]({Address}). {Escape(Publisher)}, {Published} (read {Accessed:yyyy-MM-dd}).";

    /// <summary>The key in square brackets, linked to the source.</summary>
    public string KeyMarkdown => $"[[{Key}]]({Address})";

    internal static Reference From(DataRow row) => new(
        row.Text("key"), row.Text("author"), row.Text("title"), row.Text("publisher"), row.Text("published"), row.Text("address"),
        row.Date("accessed"), row.Text("license"), row.Text("note"));

    // What Markdown would read as a mark, and the bar that would end a table's cell.
    internal static string Escape(string text) => string.Concat(text.Select(c => @"\`*_{}[]<>#|$".Contains(c, StringComparison.Ordinal) ? $@"\{c}" : $"{c}"));
}
