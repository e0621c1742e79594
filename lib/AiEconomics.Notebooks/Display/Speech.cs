using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Notebooks.Exploring;
using AiEconomics.Translations;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace AiEconomics.Notebooks.Display;

/// <summary>The forms of a value in another language: what its book of phrases lacks stays English.</summary>
/// <param name="folder">The folder of the language, with its two books (of what outputs show, and of what exercises and only a running notebook say) and its texts, which hold the words of results.</param>
internal sealed class Speech(string folder)
{
    // Says from where, by the key of a source and the place in it.
    private const string SourceColumn = "Source";

    private readonly PhraseBook outputs = PhraseBook.Read(folder, PhraseBook.OfOutputs);
    private readonly PhraseBook exercises = PhraseBook.Read(folder, PhraseBook.OfExercises);

    // A result that a text quotes has a sentence of its own, in the file of its notebook.
    private readonly ILookup<string, ResultWords> results = Directory.GetFiles(folder, "*.md")
        .SelectMany(file => ResultWords.In(File.ReadAllText(file).ReplaceLineEndings("\n"))).ToLookup(words => words.Name);

    /// <summary>A value in one form.</summary>
    internal string Text(object value, string mimeType) => (value, mimeType) switch
    {
        _ when Forms.IsOfExercises(value) => exercises.SayLines(Forms.Text(value, mimeType)),
        (GenericChart chart, ChartDisplay.MimeType) => Said(chart),
        (GenericChart chart, Forms.Html) when ChartDisplay.CanDraw => Drawn(chart),
        (IExplorable explorable, Forms.Html) when ChartDisplay.CanDraw => Drawn(ExploreDisplay.Chart(explorable.Exploration)) + Said(ExploreText.Ends(explorable.Exploration)).ToHtml(),
        (Table table, _) => Forms.Text(Said(table), mimeType),
        (DataFrame frame, _) => Forms.Text(Said(Table.Of(frame)), mimeType),
        (Result result, Forms.Markdown) => results[result.Name].Select(words => words.Say(result.Text)).FirstOrDefault() ?? MarkdownPhrases.Of(result.Text, outputs),
        (_, Forms.Markdown) => MarkdownPhrases.Of(Forms.Text(value, mimeType), outputs),
        (_, Forms.Plain) => outputs.Say(Forms.Text(value, mimeType)),
        _ => Forms.Text(value, mimeType),
    };

    private string Drawn(GenericChart chart) => ChartDisplay.ToHtml(Said(chart), outputs.Say(ChartDisplay.ToText(chart)));

    private string Said(GenericChart chart) => ChartPhrases.Of(JsonNode.Parse(ChartDisplay.ToJson(chart))!.AsObject(), outputs)
        .ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private Table Said(Table table) => new(
        [.. table.Columns.Select(column => exercises.Find(column) ?? outputs.Say(column))],
        [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select((cell, at) => table.Columns[at] == SourceColumn ? cell : outputs.Say(cell))])],
        table.Numeric);
}
