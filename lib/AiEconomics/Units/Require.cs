using System.Globalization;
using System.Runtime.CompilerServices;

namespace AiEconomics.Units;

/// <summary>The checks at the boundary, each worded as one sentence: name, rule, what was found, the likely cure.</summary>
internal static class Require
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Finite(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : Refuse(name, value, "must be a finite number", hint);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double NotNegative(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 && value <= double.MaxValue ? value : Refuse(name, value, "must not be negative", hint);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Positive(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && value <= double.MaxValue ? value : Refuse(name, value, "must be above zero", hint);

    internal static double Between(
        double value, double low, double high, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= low && value <= high
            ? value
            : throw Broken(name, value, string.Create(CultureInfo.InvariantCulture, $"must lie in [{low}, {high}]"), hint);

    // Apart from the checks, which stand in the innermost loops: a check that only compares is compiled into its caller.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Refuse(string name, double value, string rule, string hint) =>
        throw Broken(name, value, double.IsFinite(value) ? rule : "must be a finite number", hint);

    // No parameter name is passed on: the framework would append "(Parameter 'x')" to a sentence that names it already.
    private static ArgumentOutOfRangeException Broken(string name, double value, string rule, string hint)
    {
        var sentence = string.Create(CultureInfo.InvariantCulture, $"{name} {rule}, but was {value}.");
        return new(paramName: null, hint.Length == 0 ? sentence : $"{sentence} {hint}");
    }
}
