using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace AiEconomics.Units;

/// <summary>The checks at the boundary, each worded as one sentence: name, rule, what was found, the likely cure.</summary>
internal static class Require
{
    private const ulong BitsOfInfinity = 0x7FF0000000000000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Finite(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!double.IsFinite(value))
        {
            Refuse(name, value, "must be a finite number", hint);
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double NotNegative(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "")
    {
        // The bits of numbers from 0 up rise with them to those of infinity; the sum makes 0 of -0.
        if (BitConverter.DoubleToUInt64Bits(value + 0.0) >> 52 >= 0x7FF)
        {
            Refuse(name, value, "must not be negative", hint);
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Positive(double value, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "")
    {
        // Less one, the bits of 0 become the highest of all.
        if (BitConverter.DoubleToUInt64Bits(value) - 1 >= BitsOfInfinity - 1)
        {
            Refuse(name, value, "must be above zero", hint);
        }

        return value;
    }

    internal static double Between(
        double value, double low, double high, string hint = "", [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= low && value <= high
            ? value
            : throw Broken(name, value, string.Create(CultureInfo.InvariantCulture, $"must lie in [{low}, {high}]"), hint);

    // Apart from the checks, which stand in the innermost loops and are compiled into their callers. It has no return of its own, and may not be
    // kept from inlining: so the runtime sees that it always throws, and saves no register for its sake.
    [DoesNotReturn]
    private static void Refuse(string name, double value, string rule, string hint) => throw NotAllowed(name, value, rule, hint);

    private static ArgumentOutOfRangeException NotAllowed(string name, double value, string rule, string hint) =>
        Broken(name, value, double.IsFinite(value) ? rule : "must be a finite number", hint);

    // No parameter name is passed on: the framework would append "(Parameter 'x')" to a sentence that names it already.
    private static ArgumentOutOfRangeException Broken(string name, double value, string rule, string hint)
    {
        var sentence = string.Create(CultureInfo.InvariantCulture, $"{name} {rule}, but was {value}.");
        return new(paramName: null, hint.Length == 0 ? sentence : $"{sentence} {hint}");
    }
}
