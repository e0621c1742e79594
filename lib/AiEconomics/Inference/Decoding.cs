using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>Writing tokens one after another, for many requests at once.</summary>
/// <remarks>
/// <para>A step takes t = L · s · t₀ + L · x · (t₁ + t₂ · (√n − 1)) + sent bytes / link + max(bytes / (n · W), operations / (n · P)): starting s
/// operations a layer, x exchanges a layer among n accelerators, and the roofline of weights, caches and arithmetic. Where exchanges overlap
/// with calculation, the longer of the two counts and not their sum.</para>
/// <para><b>Leaves out</b> pipelines over layers, uneven experts and contexts, prefill on the same accelerators, and sampling.</para>
/// <para><b>Error</b> low by a factor of two and more: it is what the hardware allows, not what a program reaches. Give the accelerator
/// efficiencies below one where they are known.</para>
/// <para><b>Source</b> [erdil2024], whose model this follows in a simpler form.</para>
/// </remarks>
public static class Decoding
{
    /// <summary>What comes of a choice of accelerators and requests.</summary>
    /// <param name="setting">What is served on what.</param>
    /// <param name="gpus">n, accelerators of one instance, above zero.</param>
    /// <param name="batch">B, requests at once, above zero; a mean may be a fraction.</param>
    /// <returns>The point, or nothing where weights and caches do not fit into the memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no accelerator or no request.</exception>
    public static ServingPoint? At(ServingSetting setting, GpuCount gpus, double batch)
    {
        ArgumentNullException.ThrowIfNull(setting);
        Require.Positive(gpus.Count, "Something must serve.", nameof(gpus));
        Require.Positive(batch, "Someone must ask.");
        return new DecodeSweep(setting, [gpus.Count], [batch]).Points().Select(point => (ServingPoint?)point).SingleOrDefault();
    }

    /// <summary>Memory that the weights, the draft's weights and the caches take on each accelerator.</summary>
    /// <param name="setting">What is served on what.</param>
    /// <param name="gpus">n, accelerators of one instance, above zero.</param>
    /// <param name="batch">B, requests at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no accelerator.</exception>
    public static Bytes MemoryPerGpu(ServingSetting setting, GpuCount gpus, double batch)
    {
        ArgumentNullException.ThrowIfNull(setting);
        Require.Positive(gpus.Count, "Something must serve.", nameof(gpus));
        var memory = MemoryNeed.Of(setting);
        return Bytes.FromCount(memory.PerGpu(gpus.Count, batch));
    }

    /// <summary>The requests that the memory holds beside the weights.</summary>
    /// <param name="setting">What is served on what; with a context.</param>
    /// <param name="gpus">n, accelerators of one instance, above zero.</param>
    /// <returns>The largest batch, zero where not even the weights fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no accelerator, or no context, so that any number fits.</exception>
    public static double LargestBatch(ServingSetting setting, GpuCount gpus)
    {
        ArgumentNullException.ThrowIfNull(setting);
        Require.Positive(gpus.Count, "Something must serve.", nameof(gpus));
        Require.Positive(setting.Context.Count, "Requests without a context take no memory.", "context");
        return MemoryNeed.Of(setting).LargestBatch(gpus.Count, setting.Accelerator.Memory.Count);
    }
}
