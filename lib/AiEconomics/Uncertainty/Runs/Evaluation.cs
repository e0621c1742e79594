using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Runs a model over several sets of points and keeps all results.</summary>
internal static class Evaluation
{
    /// <summary>The results for each source, so many of each.</summary>
    internal static TOut[][] Of<TOut>(Plan<TOut> plan, IReadOnlyList<PlanSource> sources, int count)
    {
        var results = sources.Select(_ => new TOut[count]).ToArray();
        var failures = new Failures(plan.Keys);
        var blocks = (int)Block.Count(count);
        Parallel.For(0, sources.Count * blocks, () => new Desk<TOut>(plan), (task, _, desk) =>
        {
            var (source, block) = (task / blocks, task % blocks);
            var here = Math.Min(Block.Size, count - block * Block.Size);
            plan.Sample(sources[source], block, desk.Columns, here);
            failures.Run(plan.Model, desk.Columns, here, desk.Results, (long)source * count + (long)block * Block.Size);
            desk.Results.AsSpan(0, here).CopyTo(results[source].AsSpan(block * Block.Size));
            return desk;
        }, _ => { });
        failures.ThrowIfAny((long)sources.Count * count);
        return results;
    }

    /// <summary>The values of the inputs, one column each.</summary>
    internal static double[][] Inputs<TOut>(Plan<TOut> plan, PlanSource source, int count)
    {
        var columns = plan.Columns(count);
        var desk = plan.Columns(Block.Size);
        for (var start = 0; start < count; start += Block.Size)
        {
            var here = Math.Min(Block.Size, count - start);
            plan.Sample(source, start / Block.Size, desk, here);
            for (var input = 0; input < columns.Length; input++)
            {
                desk[input].AsSpan(0, here).CopyTo(columns[input].AsSpan(start));
            }
        }

        return columns;
    }
}
