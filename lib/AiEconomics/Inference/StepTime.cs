using System.Runtime.CompilerServices;

namespace AiEconomics.Inference;

/// <summary>How long a step takes on so many accelerators: starting, exchanging, and the roofline of what each has to do.</summary>
internal readonly record struct StepTime(
    double FixedSeconds, double LatencySeconds, double SecondsPerSentByte, double SecondsPerByte, double SecondsPerOperation, bool Overlaps)
{
    /// <summary>What does not depend on the batch.</summary>
    internal static StepTime Of(ServedModel model, ServingSetting setting, double gpus)
    {
        var (accelerator, parallelism) = (setting.Accelerator, setting.Parallelism);
        return new(
            model.Layers * model.SerialOperationsPerLayer * accelerator.LaunchSeconds,
            model.Layers * StepWork.ExchangesPerLayer(parallelism) * accelerator.Interconnect.LatencySeconds(gpus),
            gpus > 1 ? Share(parallelism, gpus) / accelerator.Interconnect.Bandwidth.PerSecond : 0,
            1 / (gpus * accelerator.BandwidthEfficiency.Ratio * accelerator.Bandwidth.PerSecond),
            1 / (gpus * accelerator.ComputeEfficiency.Ratio * accelerator.Peak(model.Compute).PerSecond),
            setting.Overlaps);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Seconds(in StepWork work, double gpus)
    {
        var exchange = work.SentBytes * SecondsPerSentByte;
        var roofline = Math.Max((work.SplitBytes + gpus * work.CopiedBytes) * SecondsPerByte, work.Operations * SecondsPerOperation);
        return FixedSeconds + LatencySeconds + (Overlaps ? Math.Max(exchange, roofline) : exchange + roofline);
    }

    // The part of all exchanged bytes that one accelerator carries. Cut along both sides, a matrix of √n by √n pieces exchanges 1/√n of the
    // vector among √n accelerators; with experts each accelerator sends its own n-th of the tokens, all but the n-th part that stays.
    private static double Share(Parallelism parallelism, double gpus)
    {
        var side = Math.Sqrt(gpus);
        return parallelism == Parallelism.Tensor ? (side - 1) / side / side : (gpus - 1) / gpus / gpus;
    }
}
