using System.Runtime.CompilerServices;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Training;

/// <summary>Counts of parameters and tokens that were likely given in billions or trillions, refused with the way to write them.</summary>
internal static class Slip
{
    /// <summary>
    /// No language model has been reported with fewer parameters or tokens, and no count in billions comes near: the largest
    /// published runs have some thousands of billions of parameters and tens of thousands of billions of tokens.
    /// </summary>
    private const double FewestOfARun = 100_000;

    // The comparison stands in the innermost loops; the wording does not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Parameters Checked(Parameters activeParameters) =>
        IsSlip(activeParameters.Count) ? throw Of("activeParameters", activeParameters.Count, nameof(Parameters)) : activeParameters;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Tokens Checked(Tokens tokens) =>
        IsSlip(tokens.Count) ? throw Of("tokens", tokens.Count, nameof(Tokens)) : tokens;

    // Nothing at all is a limit that a formula has, not a slip.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSlip(double count) => count is < FewestOfARun and > 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException Of(string name, double count, string type) =>
        new(
            paramName: null,
            Invariant($"{name} must be at least {FewestOfARun}, but was {count}. For {count} billion write {type}.FromBillions({count})."));
}
