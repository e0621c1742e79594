using System.Text.Json.Nodes;

namespace AiEconomics.Translations;

/// <summary>Puts what a reader sees of a Plotly figure into Chinese: titles, axes, names, notes, labels, what hovering says.</summary>
internal static class ChartPhrases
{
    private const string LineBreak = "<br>";
    private const string NoName = "<extra></extra>";

    // The width at which charts break the labels of their rows.
    private const int Narrowest = 24;

    /// <summary>The figure with its words in Chinese; its numbers are the same.</summary>
    internal static JsonObject Of(JsonObject figure, PhraseBook book)
    {
        var chart = figure.DeepClone().AsObject();
        foreach (var trace in Objects(chart["data"]))
        {
            Say(trace, book, "name", "text", "hovertemplate", "x", "y");
            Say(trace["colorbar"]?["title"], book, "text");
        }

        var layout = chart["layout"] as JsonObject ?? [];
        foreach (var note in Objects(layout["annotations"]))
        {
            Say(note, book, "text", "x", "y");
        }

        foreach (var axis in layout.Where(part => part.Key.Contains("axis", StringComparison.Ordinal)).Select(part => part.Value))
        {
            Say(axis, book, "ticktext");
            Say(axis?["title"], book, "text");
        }

        Say(layout["meta"], book, "alt");
        return chart;
    }

    /// <summary>A text of a figure, which holds line breaks and ends with a mark where hovering shows no name beside it.</summary>
    internal static string Say(string text, PhraseBook book)
    {
        var end = text.EndsWith(NoName, StringComparison.Ordinal) ? NoName : "";
        var lines = text[..^end.Length].Split(LineBreak);
        var english = string.Join(' ', lines);
        var said = book.Say(english);
        return said == english ? text : (lines.Length == 1 ? said : Lines.Of(said, Math.Max(Narrowest, lines.Max(line => line.Length)), LineBreak)) + end;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static void Say(JsonNode? part, PhraseBook book, params string[] names)
    {
        foreach (var name in part is JsonObject ? names : [])
        {
            if (part![name] is JsonArray list)
            {
                part[name] = new JsonArray([.. list.Select(item => IsText(item) ? JsonValue.Create(Say(item!.GetValue<string>(), book)) : item?.DeepClone())]);
            }
            else if (IsText(part[name]))
            {
                part[name] = Say(part[name]!.GetValue<string>(), book);
            }
        }
    }

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.String;
}
