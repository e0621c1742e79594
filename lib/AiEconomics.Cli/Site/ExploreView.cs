using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Site;

/// <summary>What a page writes of an explorable by itself; the rest of its JSON is for the script.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Title">What its model gives.</param>
/// <param name="Answer">The quoted result that moves with it; empty for none.</param>
/// <param name="Sentence">The sentence below the opening, with names in braces; empty for none.</param>
/// <param name="Inputs">The sliders.</param>
/// <param name="Outputs">The results, the one of the chart first.</param>
/// <param name="Verdict">The claim that is judged, if there is one.</param>
internal sealed record ExploreView(
    string Id, string Title, string Answer, string Sentence,
    IReadOnlyList<ExploreInputView> Inputs, IReadOnlyList<ExploreOutputView> Outputs, ExploreVerdictView? Verdict)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the JSON of an output; null where it is no explorable, as a notebook of a stranger may hold.</summary>
    public static ExploreView? Read(JsonNode json)
    {
        try
        {
            return json.Deserialize<ExploreView>(Strict) is { Inputs.Count: > 0, Outputs.Count: > 0 } view && view.Inputs.All(input => input.Texts.Count == 3)
                ? view
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
