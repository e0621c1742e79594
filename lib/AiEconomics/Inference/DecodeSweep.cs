using System.Runtime.CompilerServices;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>One setting at every combination of accelerators and requests.</summary>
/// <remarks>
/// What depends on the requests alone, and what depends on the accelerators alone, is worked out once for each; the combination is a
/// handful of operations for each number of drafted tokens.
/// </remarks>
internal sealed class DecodeSweep
{
    private readonly ServingSetting setting;
    private readonly IReadOnlyList<double> gpus;
    private readonly IReadOnlyList<double> batches;
    private readonly MemoryNeed memory;
    private readonly double[] written;
    private readonly StepWork[] drafts;
    // By batch, then by tokens drafted.
    private readonly StepWork[] checks;

    internal DecodeSweep(ServingSetting setting, IReadOnlyList<double> gpus, IReadOnlyList<double> batches)
    {
        (this.setting, this.gpus, this.batches) = (setting, gpus, batches);
        memory = MemoryNeed.Of(setting);
        var most = setting.Speculation?.MostDrafted ?? 0;
        written = [.. Enumerable.Range(0, most + 1).Select(drafted =>
            Speculation.TokensPerStep(setting.Speculation?.Acceptance ?? default, drafted).Times)];
        checks = [.. batches.SelectMany(batch => Enumerable.Range(1, most + 1).Select(tokens => Work(setting.Model, batch, tokens)))];
        drafts = setting.Speculation is { Draft: var draft } ? [.. batches.Select(batch => Work(draft, batch, 1))] : new StepWork[batches.Count];
    }

    /// <summary>All combinations that fit into the memory.</summary>
    internal List<ServingPoint> Points()
    {
        var points = new List<ServingPoint>(gpus.Count * batches.Count);
        foreach (var count in gpus)
        {
            Row(count, points);
        }

        return points;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row(double count, List<ServingPoint> points)
    {
        var time = StepTime.Of(setting.Model, setting, count);
        var draftTime = StepTime.Of(setting.Speculation?.Draft ?? setting.Model, setting, count);
        var perSecond = count * setting.Accelerator.Rent.Dollars / 3600;
        for (var index = 0; index < batches.Count; index++)
        {
            var batch = batches[index];
            if (memory.PerGpu(count, batch) > setting.Accelerator.Memory.Count)
            {
                continue;
            }

            var (seconds, drafted) = Fastest(time, draftTime.Seconds(drafts[index], count), index, count);
            points.Add(new(count, batch, seconds, drafted, UsdPerMillionTokens.FromDollars(1e6 * perSecond * seconds / batch)));
        }
    }

    // Over all numbers of drafted tokens the least time for one written token.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (double Seconds, int Drafted) Fastest(in StepTime time, double draftSeconds, int batch, double count)
    {
        var (best, drafted) = (double.PositiveInfinity, 0);
        var works = checks.AsSpan(batch * written.Length, written.Length);
        for (var tokens = 0; tokens < works.Length; tokens++)
        {
            var seconds = (time.Seconds(works[tokens], count) + tokens * draftSeconds) / written[tokens];
            if (seconds < best)
            {
                (best, drafted) = (seconds, tokens);
            }
        }

        return (best, drafted);
    }

    private StepWork Work(ServedModel model, double batch, int tokens) =>
        StepWork.Of(model, setting.Parallelism, setting.Context.Count, batch, tokens);
}
