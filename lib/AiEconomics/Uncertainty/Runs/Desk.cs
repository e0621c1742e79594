using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>What one thread works on: a block of each input and of the results.</summary>
internal sealed class Desk<T>(Plan<T> plan)
{
    internal double[][] Columns { get; } = plan.Columns(Block.Size);

    internal T[] Results { get; } = new T[Block.Size];
}
