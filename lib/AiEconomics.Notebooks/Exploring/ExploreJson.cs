using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Notebooks.Charts;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>An explorable as one JSON object, from which a page makes sliders without a kernel.</summary>
internal static class ExploreJson
{
    /// <summary>The mime type under which the site finds explorables among the outputs of a notebook.</summary>
    internal const string MimeType = "application/vnd.ai-economics.explore+json";

    // An error is said by the next of these above it: below the first it is the rounding of what is saved, in whose last digits processors differ.
    private static readonly double[] Bounds = [1e-5, 1e-4, GridBuilder.Tolerance];

    /// <summary>The object: what the inputs are, the results over their grids, and what is said of them.</summary>
    internal static string Of(Exploration exploration)
    {
        var inputs = exploration.Inputs;
        return new JsonObject
        {
            ["id"] = exploration.Id,
            ["title"] = exploration.Title,
            ["answer"] = exploration.Answer,
            ["sentence"] = exploration.Sentence,
            ["scale"] = exploration.Scale,
            ["along"] = exploration.Along.Key,
            ["inputs"] = new JsonArray([.. inputs.Select(Input)]),
            ["outputs"] = new JsonArray([.. exploration.Outputs.Select(output => Output(exploration, output))]),
            ["verdict"] = exploration.Verdict is { } verdict ? Verdict(verdict, verdict.HoldsAt(exploration.StartOf(exploration.Main))) : null,
        }.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    internal static Grid GridOf(Exploration exploration, ExploreOutput output) =>
        GridBuilder.Of(exploration.Title, [.. exploration.InputsOf(output).Select(input => input.Axis())], output.At);

    private static JsonObject Input(ExploreInput input) => new JsonObject
    {
        ["key"] = input.Key,
        ["name"] = Exploration.Slug(input.Key),
        ["label"] = input.Label,
        ["form"] = Form(input.Form),
        ["low"] = input.Low,
        ["high"] = input.High,
        ["start"] = input.Start,
        ["steps"] = input.Steps,
        ["step"] = input.Step,
        ["texts"] = new JsonArray(input.Text(input.Low), input.Text(input.Start), input.Text(input.High)),
    };

    private static JsonObject Output(Exploration exploration, ExploreOutput output)
    {
        var grid = GridOf(exploration, output);
        return new JsonObject
        {
            ["name"] = output.Name,
            ["form"] = Form(output.Form),
            ["text"] = output.Text(exploration.StartOf(output)),
            ["uses"] = new JsonArray([.. output.Inputs.Select(input => JsonValue.Create(input.Key))]),
            ["nodes"] = new JsonArray([.. grid.Axes.Select(axis => JsonValue.Create(axis.Nodes))]),
            ["logarithmic"] = grid.Logarithmic,
            ["values"] = new JsonArray([.. grid.Values.Select(value => JsonValue.Create(value))]),
            ["error"] = Bounds.First(bound => grid.Error <= bound),
        };
    }

    private static JsonObject Verdict(ExploreVerdict verdict, bool holds) => new JsonObject
    {
        ["claim"] = verdict.Claim,
        ["relation"] = verdict.Words,
        ["threshold"] = ChartStyle.Rounded(verdict.Threshold),
        ["text"] = verdict.ThresholdText,
        ["holds"] = verdict.Holds,
        ["fails"] = verdict.Fails,
        ["at_start"] = holds,
    };

    private static JsonObject Form(NumberForm form) => new JsonObject
    {
        ["kind"] = form.Kind,
        ["factor"] = form.Factor,
        ["before"] = form.Before,
        ["after"] = form.After,
        ["unit"] = form.Unit,
    };
}
