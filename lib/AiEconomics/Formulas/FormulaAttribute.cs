namespace AiEconomics.Formulas;

/// <summary>The formula of a model function, so that a result can show it.</summary>
/// <param name="symbol">The symbol of the result, in TeX, such as <c>C</c>.</param>
/// <param name="tex">The right-hand side in TeX; a parameter stands as its name in square brackets, such as <c>\frac{[compute]}{[time]}</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FormulaAttribute(string symbol, string tex) : Attribute
{
    /// <summary>The symbol of the result, in TeX.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>The right-hand side in TeX, with parameter names in square brackets.</summary>
    public string Tex { get; } = tex;

    /// <summary>What the result is, in a few words.</summary>
    public required string Meaning { get; init; }
}
