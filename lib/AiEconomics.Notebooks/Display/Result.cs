using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiEconomics.Notebooks.Display;

/// <summary>An answer that a notebook gives under a name, so that a text elsewhere can quote it and a check can compare it.</summary>
/// <param name="Name">The name, such as <c>training-cost.answer</c>.</param>
/// <param name="Text">The answer as a sentence or a few words.</param>
/// <param name="Value">The number behind it in base units, where there is one.</param>
/// <param name="Unit">The unit of the number.</param>
public sealed record Result(string Name, string Text, double? Value = null, string? Unit = null)
{
    /// <summary>The mime type under which the runner finds results among the outputs of a notebook.</summary>
    public const string MimeType = "application/vnd.ai-economics.result+json";

    /// <summary>The result as one JSON object: name, text, value, unit.</summary>
    public string ToJson() => new JsonObject
    {
        ["name"] = Name,
        ["text"] = Text,
        ["value"] = Value,
        ["unit"] = Unit,
    }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The answer as text.</summary>
    public override string ToString() => Text;
}
