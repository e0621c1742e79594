using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Tests.Inference;

/// <summary>Models and accelerators as published, and round invented ones for work by hand.</summary>
internal static class Settings
{
    // No exchange costs anything, so that the roofline stands alone.
    internal static readonly Interconnect Free = new(BytesPerSecond.FromTerabytes(1e6), 0, 0);

    // [erdil2024]: 6 µs for an exchange and 2 µs for each further rank along a side; here without the bytes.
    internal static readonly Interconnect Latent = Free with { BaseSeconds = 6e-6, HopSeconds = 2e-6 };

    // [erdil2024]: 1e15 FLOP/s at sixteen bits, 3.3 TB/s, 80 GB, USD 2.10 an hour.
    internal static readonly Accelerator H100 = new()
    {
        Name = "H100",
        Bf16Peak = FlopPerSecond.FromTera(1_000),
        Memory = Bytes.FromGigabytes(80),
        Bandwidth = BytesPerSecond.FromTerabytes(3.3),
        Interconnect = Latent,
        Rent = UsdPerGpuHour.FromDollars(2.10),
    };

    // Epoch AI's list of chips; 400 Gb/s for each GPU after the reports on Kimi K2 and DeepSeek-V3.
    internal static readonly Accelerator H800 = new()
    {
        Name = "H800",
        Bf16Peak = FlopPerSecond.FromTera(989),
        Fp8Peak = FlopPerSecond.FromTera(1_979),
        Memory = Bytes.FromGigabytes(80),
        Bandwidth = BytesPerSecond.FromTerabytes(3.36),
        Interconnect = Latent with { Bandwidth = BytesPerSecond.FromTerabytes(0.05) },
        Rent = UsdPerGpuHour.FromDollars(2),
    };

    // A dense model of 70e9 parameters in 80 layers, and nothing beside its weights.
    internal static readonly ServedModel Dense70B = new()
    {
        Name = "70B",
        TotalParameters = Parameters.FromBillions(70),
        ActiveParameters = Parameters.FromBillions(70),
        Layers = 80,
        HiddenSize = 8_192,
        CachePerToken = Attention.CachePerToken(layers: 80, keyValueHeads: 8, headSize: 128, NumberFormat.BF16),
        DecodePerPair = Attention.OperationsPerPair(layers: 80, queryHeads: 64, scoreSize: 128, valueSize: 128),
    };

    internal static readonly ServedModel Dense8B = Dense70B with
    {
        Name = "8B",
        TotalParameters = Parameters.FromBillions(8),
        ActiveParameters = Parameters.FromBillions(8),
        Layers = 32,
        HiddenSize = 4_096,
        CachePerToken = Attention.CachePerToken(layers: 32, keyValueHeads: 8, headSize: 128, NumberFormat.BF16),
        DecodePerPair = Attention.OperationsPerPair(layers: 32, queryHeads: 32, scoreSize: 128, valueSize: 128),
    };

    // DeepSeek's report and configuration: 671e9 and 37e9 parameters, 61 layers, 128 heads, 256 experts of which
    // 8 on at most 4 nodes are active, latent 512 + 64.
    internal static readonly ServedModel DeepSeekV3 = new()
    {
        Name = "DeepSeek-V3",
        TotalParameters = Parameters.FromBillions(671),
        ActiveParameters = Parameters.FromBillions(37),
        Layers = 61,
        HiddenSize = 7_168,
        CachePerToken = Attention.LatentCachePerToken(layers: 61, latentSize: 512, positionSize: 64, NumberFormat.BF16),
        DecodePerPair = Attention.OperationsPerPair(layers: 61, queryHeads: 128, scoreSize: 576, valueSize: 512),
        PrefillPerPair = Attention.OperationsPerPair(layers: 61, queryHeads: 128, scoreSize: 192, valueSize: 128),
        SendsPerToken = 4,
        Sparsity = Ratio.FromTimes(32),
        Weights = NumberFormat.FP8,
        Compute = NumberFormat.FP8,
    };

    internal static ServingSetting Of(ServedModel model, Accelerator accelerator, double context = 0) =>
        new() { Model = model, Accelerator = accelerator, Context = Tokens.FromCount(context) };

    internal static GpuCount Gpus(double count) => GpuCount.FromCount(count);
}
