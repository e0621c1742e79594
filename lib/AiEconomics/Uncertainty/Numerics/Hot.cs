using System.Runtime.CompilerServices;

namespace AiEconomics.Uncertainty.Numerics;

/// <summary>Marks the inner loops: compiled once at full strength, on their own.</summary>
/// <remarks>Left to itself the runtime starts them slowly, and later merges some into their callers, where the vectors no longer fit the registers.</remarks>
internal static class Hot
{
    internal const MethodImplOptions Loop = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;
}
