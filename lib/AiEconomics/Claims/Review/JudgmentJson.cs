using System.Globalization;
using System.Text.Json.Nodes;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Review;

/// <summary>Judgments, tests and contradictions as JSON objects; what one does not have is left out.</summary>
internal static class JudgmentJson
{
    internal static JsonObject Of(Judgment judgment)
    {
        var claim = judgment.Claim;
        return Present(
            ("number", claim.Number),
            ("key", claim.Key),
            ("kind", Lower(claim.Kind)),
            ("paraphrase", claim.Paraphrase),
            ("paraphrase_zh", claim.ParaphraseZh),
            ("locator", claim.Locator),
            ("rule", Lower(claim.Rule)),
            ("verdict", judgment.Verdict.Word()),
            ("sentence", judgment.Sentence),
            ("condition", judgment.Condition),
            ("probability", Number(judgment.Probability)),
            ("tests", List(judgment.Tests, Of)),
            ("flips", List(judgment.Flips, Of)),
            ("next_to_check", judgment.NextToCheck),
            ("later", List(judgment.Later, Of)),
            ("caveats", List(judgment.Caveats, text => JsonValue.Create(text))),
            ("rests_on", List(claim.RestsOn, text => JsonValue.Create(text))),
            ("against", List(claim.Against, text => JsonValue.Create(text))),
            ("checked_on", claim.CheckedOn.ToString("O", CultureInfo.InvariantCulture)),
            ("note", claim.Note));
    }

    internal static JsonObject Of(TestResult result) => Present(
        ("key", result.Test.Key),
        ("role", Lower(result.Test.Role)),
        ("label", result.Test.Label),
        ("expression", result.Test.Expression),
        ("bridges", List(result.Test.Bridges, text => JsonValue.Create(text))),
        ("outcome", result.Outcome.Word()),
        ("left", result.Left),
        ("right", result.Right),
        ("formula", result.Formula),
        ("formula_with_numbers", result.FormulaWithNumbers),
        ("sentence", result.Sentence),
        ("refusal", result.Refusal),
        ("probability", Number(result.Probability)),
        ("condition", result.Region?.Condition),
        ("figures", List(result.Leaves, figure => Of(figure))),
        ("caveats", List(result.Caveats, text => JsonValue.Create(text))));

    internal static JsonObject Of(Contradiction contradiction) => Present(
        ("sentence", contradiction.Sentence),
        ("tests", List(contradiction.Tests, test => JsonValue.Create(test.Key))),
        ("formula", contradiction.Formula),
        ("first", contradiction.First),
        ("second", contradiction.Second),
        ("stretch", Number(contradiction.Stretch)));

    private static JsonObject Of(FigureFlip flip) => Present(
        ("figure", flip.Key), ("factor", Number(flip.Factor)), ("verdict", flip.Verdict.Word()));

    private static JsonObject Of(Figure figure) => Present(
        ("key", figure.Key),
        ("value", figure.ValueText()),
        ("as_printed", figure.AsPrinted),
        ("basis", string.Join("; ", figure.Basis)),
        ("as_of", figure.AsOf),
        ("said_by", figure.SaidBy),
        ("reference", figure.Reference.Key),
        ("locator", figure.Locator));

    private static JsonObject Present(params (string Name, JsonNode? Value)[] fields) =>
        new(fields.Where(field => !IsEmpty(field.Value)).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static bool IsEmpty(JsonNode? value) =>
        value is null or JsonArray { Count: 0 } || value is JsonValue text && text.TryGetValue<string>(out var words) && words.Length == 0;

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> json) => new([.. items.Select(json)]);

    private static JsonValue? Number(double? value) => value is { } number ? JsonValue.Create(JudgmentFields.Rounded(number)) : null;

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
