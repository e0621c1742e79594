namespace AiEconomics.Claims.Language;

/// <summary>An expression names a figure that is in no table.</summary>
/// <param name="key">The key.</param>
/// <param name="cure">What to do, as the end of a sentence.</param>
internal sealed class MissingFigure(string key, string cure) : ExpressionException($"the key '{key}'", "the key of a figure or of a step", cure)
{
    internal string Key { get; } = key;
}
