using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>The memory of a setting, in bytes: what is shared, what each accelerator holds for itself, and what each request adds.</summary>
internal readonly record struct MemoryNeed(double Shared, double Copied, double PerRequest)
{
    internal static MemoryNeed Of(ServingSetting setting)
    {
        var need = Of(setting.Model, setting.Parallelism, setting.Context.Count);
        if (setting.Speculation is not { Draft: var draft })
        {
            return need;
        }

        var more = Of(draft, setting.Parallelism, setting.Context.Count);
        return new(need.Shared + more.Shared, need.Copied + more.Copied, need.PerRequest + more.PerRequest);
    }

    internal double PerGpu(double gpus, double batch) => Copied + (Shared + PerRequest * batch) / gpus;

    internal double LargestBatch(double gpus, double memory) => Math.Max(0, ((memory - Copied) * gpus - Shared) / PerRequest);

    private static MemoryNeed Of(ServedModel model, Parallelism parallelism, double context)
    {
        var routed = model.RoutedParameters.Count * model.Weights.BytesPerNumber;
        var common = model.WeightBytes.Count - routed;
        var cache = model.CachePerToken.Count * context;
        return parallelism == Parallelism.Tensor ? new(routed + common, 0, cache) : new(routed, common, cache);
    }
}
