using System.Text.Json.Nodes;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Translations;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Translations.Phrases;

/// <summary>Puts the outputs of a notebook into Chinese: charts and explorables as JSON, tables and lines as HTML.</summary>
internal static class OutputPhrases
{
    // Code, formulas and what is quoted from elsewhere stay; a named result has its own words, a chart is translated as JSON.
    private const string Kept = "code, .math, .result, script, noscript, figure, aie-explore, .error, .stream, a[href^=http]";

    // The column of a table of figures that says from where, by the key of a source and the place in it.
    private const string SourceColumn = "Source";

    /// <summary>An output with its chart and its explorable in Chinese; any other as it is.</summary>
    internal static JsonObject Of(JsonObject output, PhraseBook book)
    {
        if (output["data"]?[Mime.Plotly] is not JsonObject figure)
        {
            return output;
        }

        var said = output.DeepClone().AsObject();
        var data = said["data"]!;
        data[Mime.Plotly] = ChartPhrases.Of(figure, book);
        data[Mime.Plain] = book.Say(NotebookText.Join(data[Mime.Plain]));
        if (data[Mime.Explore] is JsonObject explorable)
        {
            data[Mime.Explore] = ExplorePhrases.Of(explorable, book);
        }

        return said;
    }

    /// <summary>Puts the words of an output's HTML into Chinese, where they stand.</summary>
    internal static void Say(IElement output, PhraseBook book)
    {
        var kept = output.QuerySelectorAll("table.figures").SelectMany(SourceCells)
            .Concat(output.QuerySelectorAll("td, li").Where(part => part.QuerySelector("a[href^=http]") is not null))
            .ToHashSet();
        foreach (var text in output.Descendants<IText>().Where(text => text.ParentElement!.Closest(Kept) is null && !text.Ancestors<IElement>().Any(kept.Contains)).ToArray())
        {
            text.Data = book.Say(text.Data);
        }
    }

    private static IEnumerable<IElement> SourceCells(IElement table)
    {
        var columns = table.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()).ToList();
        var column = columns.IndexOf(SourceColumn);
        return column < 0 ? [] : table.QuerySelectorAll("tbody tr").Where(row => row.Children.Length == columns.Count).Select(row => row.Children[column]);
    }
}
