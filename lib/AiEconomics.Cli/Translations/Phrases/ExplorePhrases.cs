using System.Text.Json.Nodes;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Translations.Phrases;

/// <summary>Puts what a reader sees of an explorable into Chinese. Keys, addresses, grids and the relation that the script knows stay.</summary>
internal static class ExplorePhrases
{
    private const string Sample = "1";

    internal static JsonNode Of(JsonNode explorable, PhraseBook book)
    {
        var json = explorable.DeepClone();
        var names = Parts(json["outputs"]).Select(output => (English: Text(output["name"]), Chinese: book.Say(Text(output["name"])))).ToList();
        Say(json, book, "title", "sentence");
        json["sentence"] = names.Aggregate(Text(json["sentence"]), (sentence, name) => sentence.Replace($"{{{name.English}}}", $"{{{name.Chinese}}}", StringComparison.Ordinal));
        foreach (var part in Parts(json["inputs"]).Concat(Parts(json["outputs"])))
        {
            Say(part, book, "label", "text");
            Form(part["form"], book);
            part["texts"] = part["texts"] is JsonArray texts ? new JsonArray([.. texts.Select(text => JsonValue.Create(book.Say(Text(text))))]) : null;
        }

        foreach (var (output, name) in Parts(json["outputs"]).Zip(names))
        {
            output["name"] = name.Chinese;
        }

        Say(json["verdict"], book, "claim", "text", "holds", "fails");
        return json;
    }

    // What stands around a number is what the Chinese of "1 times a year" has around the 1.
    private static void Form(JsonNode? form, PhraseBook book)
    {
        if (form is not JsonObject)
        {
            return;
        }

        var said = book.Say(Text(form["before"]) + Sample + Text(form["after"])).Split(Sample);
        if (said is [var before, var after])
        {
            form["before"] = before;
            form["after"] = after;
        }
    }

    private static IEnumerable<JsonObject> Parts(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static string Text(JsonNode? text) => text?.GetValue<string>() ?? "";

    private static void Say(JsonNode? part, PhraseBook book, params string[] names)
    {
        foreach (var name in names.Where(name => part is JsonObject && part[name] is not null))
        {
            part![name] = book.Say(Text(part[name]));
        }
    }
}
