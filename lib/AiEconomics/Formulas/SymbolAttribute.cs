namespace AiEconomics.Formulas;

/// <summary>The symbol and the meaning of one parameter of a model function.</summary>
/// <param name="tex">The symbol in TeX, such as <c>N</c> or <c>u</c>.</param>
/// <param name="meaning">What it is, in a few words; its unit is that of its type.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SymbolAttribute(string tex, string meaning) : Attribute
{
    /// <summary>The symbol in TeX.</summary>
    public string Tex { get; } = tex;

    /// <summary>What the parameter is, in a few words.</summary>
    public string Meaning { get; } = meaning;
}
