using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>Reading the input of requests, all its tokens at once.</summary>
public static class Prefill
{
    /// <summary>Time to read the input of requests, in seconds: exchanges, and the roofline of arithmetic, weights and caches.</summary>
    /// <param name="setting">What is served on what; its context plays no part.</param>
    /// <param name="gpus">n, accelerators of one instance, above zero.</param>
    /// <param name="fresh">Input of each request to read.</param>
    /// <param name="cached">Input before it that is in the cache already.</param>
    /// <param name="requests">Like requests that are read together; a mean may be a fraction.</param>
    /// <returns>The time, in seconds; with an idle instance also the time to the first token.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no accelerator, nothing to read, or no request.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> waiting in line, fetching a cache from elsewhere, and reading the input in pieces.</para>
    /// <para><b>Error</b> low by a factor of two and more: utilization in practice is a third to a half. Give the accelerator an efficiency.</para>
    /// <para><b>Source</b> [erdil2024] for arithmetic; each fresh token attends to all before it.</para>
    /// </remarks>
    public static double Seconds(ServingSetting setting, GpuCount gpus, Tokens fresh, Tokens cached = default, double requests = 1)
    {
        ArgumentNullException.ThrowIfNull(setting);
        Require.Positive(gpus.Count, "Something must serve.", nameof(gpus));
        Require.Positive(fresh.Count, "There must be something to read.", nameof(fresh));
        Require.Positive(requests, "Someone must ask.");
        var model = setting.Model;
        var work = StepWork.Of(model, setting.Parallelism, context: 0, batch: requests, tokensEach: fresh.Count);
        // The first fresh token sees the cached ones, the last all; the mean is in between. The cache is read once and written on.
        var seen = cached.Count + fresh.Count / 2;
        var read = work with
        {
            Operations = work.Operations + requests * fresh.Count * seen * (model.PrefillPerPair ?? model.DecodePerPair).Operations,
            SplitBytes = work.SplitBytes + requests * model.CachePerToken.Count * (cached.Count + fresh.Count),
        };
        return StepTime.Of(model, setting, gpus.Count).Seconds(read, gpus.Count);
    }

    /// <summary>Fresh input that an instance reads in a second.</summary>
    /// <param name="setting">What is served on what.</param>
    /// <param name="gpus">n, accelerators of one instance, above zero.</param>
    /// <param name="fresh">Input of each request to read.</param>
    /// <param name="cached">Input before it that is in the cache already.</param>
    /// <param name="requests">Like requests that are read together; a mean may be a fraction.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no accelerator, nothing to read, or no request.</exception>
    public static TokensPerSecond Throughput(ServingSetting setting, GpuCount gpus, Tokens fresh, Tokens cached = default, double requests = 1) =>
        TokensPerSecond.FromPerSecond(requests * fresh.Count / Seconds(setting, gpus, fresh, cached, requests));
}
