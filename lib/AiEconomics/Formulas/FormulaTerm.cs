namespace AiEconomics.Formulas;

/// <summary>One symbol of a formula as it stood in one computation.</summary>
/// <param name="ParameterName">The name of the model's parameter.</param>
/// <param name="SymbolTex">The symbol in TeX.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Value">The value with its unit, as shown in text.</param>
/// <param name="ValueTex">The value with its unit, as shown in a formula.</param>
/// <param name="SourceMarkdown">Where the value comes from: a figure with its reference, another formula, or the reader's own assumption.</param>
public sealed record FormulaTerm(
    string ParameterName, string SymbolTex, string Meaning, string Value, string ValueTex, string SourceMarkdown);
