using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims.Language;

/// <summary>An expression that cannot be read, or makes no sense.</summary>
/// <param name="found">What was found, in words.</param>
/// <param name="expected">What was expected, in words.</param>
/// <param name="cure">What to do, as the end of a sentence.</param>
internal class ExpressionException(string found, string expected, string cure)
    : Exception(TableFault.OneLine($"Found {found}, expected {expected}; {cure}."))
{
    internal string Found { get; } = found;

    internal string Expected { get; } = expected;

    internal string Cure { get; } = cure;
}
