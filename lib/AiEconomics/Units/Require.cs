using System.Globalization;
using System.Runtime.CompilerServices;

namespace AiEconomics.Units;

/// <summary>The checks at the boundary, each worded as one sentence: name, rule, what was found, the likely cure.</summary>
internal static class Require
{
    internal static double Finite(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw Broken(name, value, "must be a finite number", hint);

    internal static double NotNegative(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        Finite(value, hint, name) >= 0 ? value : throw Broken(name, value, "must not be negative", hint);

    internal static double Positive(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        Finite(value, hint, name) > 0 ? value : throw Broken(name, value, "must be above zero", hint);

    internal static double Between(
        double value, double low, double high, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= low && value <= high
            ? value
            : throw Broken(name, value, string.Create(CultureInfo.InvariantCulture, $"must lie in [{low}, {high}]"), hint);

    // No parameter name is passed on: the framework would append "(Parameter 'x')" to a sentence that names it already.
    private static ArgumentOutOfRangeException Broken(string name, double value, string rule, string hint)
    {
        var sentence = string.Create(CultureInfo.InvariantCulture, $"{name} {rule}, but was {value}.");
        return new(paramName: null, hint.Length == 0 ? sentence : $"{sentence} {hint}");
    }
}
