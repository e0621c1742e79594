using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Turns the events of one cell into the outputs that a notebook holds, cleaned, and sets its named results apart.</summary>
/// <param name="cleaner">The notebook's cleaner.</param>
/// <param name="executionCount">The cell's place among the executed ones.</param>
/// <param name="notebook">Name of the notebook, for its results.</param>
internal sealed partial class CellOutputs(OutputCleaner cleaner, int executionCount, string notebook)
{
    private readonly List<JsonObject> outputs = [];
    private readonly Dictionary<string, int> places = [];

    internal List<NamedResult> Results { get; } = [];

    internal JsonArray ToJson() => [.. outputs];

    /// <summary>Takes in an event; those that show nothing are passed over.</summary>
    internal void Add(KernelEvent shown)
    {
        switch (shown.Type)
        {
            case "StandardOutputValueProduced":
                AddStream("stdout", shown);
                break;
            case "StandardErrorValueProduced":
                AddStream("stderr", shown);
                break;
            case "ReturnValueProduced":
                AddData(shown, "execute_result");
                break;
            case "DisplayedValueProduced" or "DisplayedValueUpdated":
                AddData(shown, "display_data");
                break;
        }
    }

    private void AddStream(string name, KernelEvent shown)
    {
        var text = cleaner.Text(string.Concat(Values(shown).Select(value => value.Value)));
        if (text.Length == 0)
        {
            return;
        }

        if (outputs.LastOrDefault() is { } last && last["name"]?.GetValue<string>() == name)
        {
            last["text"] = NotebookText.Split(NotebookText.Join(last["text"]) + text);
            return;
        }

        outputs.Add(new JsonObject { ["name"] = name, ["output_type"] = "stream", ["text"] = NotebookText.Split(text) });
    }

    private void AddData(KernelEvent shown, string type)
    {
        var data = Data(shown);
        if (data.Count == 0)
        {
            return;
        }

        var output = Output(type, data);
        var id = shown.Body["valueId"]?.GetValue<string>();
        if (id is not null && shown.Type == "DisplayedValueUpdated" && places.TryGetValue(id, out var place))
        {
            outputs[place] = output;
            return;
        }

        outputs.Add(output);
        if (id is not null)
        {
            places[id] = outputs.Count - 1;
        }
    }

    // Members in the order of their names, as Jupyter writes them.
    private JsonObject Output(string type, JsonObject data)
    {
        var output = new JsonObject { ["data"] = data };
        if (type == "execute_result")
        {
            output["execution_count"] = executionCount;
        }

        output["metadata"] = new JsonObject();
        output["output_type"] = type;
        return output;
    }

    private JsonObject Data(KernelEvent shown)
    {
        // The engine's page loads a script from the network; viewers draw the diagram's own text.
        if (shown.Target == "mermaid" && shown.Code is { } diagram)
        {
            var text = cleaner.Text(diagram).Trim();
            return new JsonObject
            {
                [Mime.Markdown] = NotebookText.Split($"```mermaid\n{text}\n```"),
                [Mime.Plain] = NotebookText.Split(text),
            };
        }

        var data = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (mimeType, value) in Values(shown))
        {
            Put(data, mimeType, value);
        }

        return new JsonObject(data);
    }

    private void Put(SortedDictionary<string, JsonNode?> data, string mimeType, string value)
    {
        if (mimeType == Mime.Result)
        {
            Results.Add(NamedResult.From(Json(mimeType, value), notebook));
        }
        else if (Mime.IsJson(mimeType))
        {
            data[mimeType] = Json(mimeType, cleaner.Text(value));
        }
        else if (mimeType.StartsWith("image/", StringComparison.Ordinal) && mimeType != "image/svg+xml")
        {
            data[mimeType] = value;
        }
        else if (mimeType != Mime.Html)
        {
            PutText(data, mimeType, cleaner.Text(value));
        }
        else if (cleaner.Html(value) is var html && OutputCleaner.PlainValue(html) is { } plain)
        {
            PutText(data, Mime.Plain, plain);
        }
        else
        {
            PutText(data, Mime.Html, html);
        }
    }

    private static JsonNode? Json(string mimeType, string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException error)
        {
            throw new Fault($"What the cell shows as {mimeType} is no JSON: {error.Message}");
        }
    }

    private static void PutText(SortedDictionary<string, JsonNode?> data, string mimeType, string text)
    {
        // "#!time" prints how long this run took.
        if (text.Length > 0 && !WallTime().IsMatch(text))
        {
            data[mimeType] = NotebookText.Split(text);
        }
    }

    private static IEnumerable<(string MimeType, string Value)> Values(KernelEvent shown) =>
        from item in shown.Body["formattedValues"] as JsonArray ?? []
        where item["suppressDisplay"]?.GetValue<bool>() != true
        select (item["mimeType"]!.GetValue<string>(), item["value"]?.GetValue<string>() ?? "");

    [GeneratedRegex(@"\AWall time: [0-9.]+ ?m?s\z")]
    private static partial Regex WallTime();
}
