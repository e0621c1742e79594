using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Notebooks;

/// <summary>An answer that a notebook gave under a name.</summary>
/// <param name="Name">Such as <c>training-cost.answer</c>.</param>
/// <param name="Text">The answer in words.</param>
/// <param name="Value">The number behind it, where there is one.</param>
/// <param name="Unit">The unit of the number.</param>
/// <param name="Notebook">The notebook that gave it.</param>
internal sealed record NamedResult(string Name, string Text, double? Value, string? Unit, string Notebook)
{
    /// <summary>Reads what a cell showed as a result.</summary>
    /// <exception cref="Fault">It lacks a name or a text, or its number is none.</exception>
    internal static NamedResult From(JsonNode? json, string notebook)
    {
        try
        {
            return new(
                json!["name"]!.GetValue<string>(),
                json["text"]!.GetValue<string>(),
                json["value"]?.GetValue<double>(),
                json["unit"]?.GetValue<string>(),
                notebook);
        }
        catch (Exception error) when (error is NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new Fault($"A result needs name, text and, where it has one, a number as its value, but was {json?.ToJsonString() ?? "null"}.");
        }
    }
}
