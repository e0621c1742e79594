using AiEconomics.Training.Architecture;

namespace AiEconomics.Tests.Training.Architecture;

/// <summary>Published shapes of three models.</summary>
internal static class KnownShapes
{
    // deepseek-ai/DeepSeek-V3, inference/configs/config_671B.json; the router's bias is in inference/model.py.
    internal static readonly Transformer DeepSeekV3 = new(
        "DeepSeek-V3",
        layers: 61,
        hiddenSize: 7168,
        new LatentAttention(heads: 128, queryRank: 1536, keyValueRank: 512, contentSize: 128, positionSize: 64, valueSize: 128),
        feedForwardSize: 18432,
        vocabulary: 129_280,
        new Experts(routed: 256, active: 8, shared: 1, feedForwardSize: 2048, denseLayers: 3, routerBias: true));

    // Kimi K2 report, Table 2: as DeepSeek-V3 but for 64 heads, 384 experts and 1 dense layer; vocabulary 163,840 in its config.json.
    internal static readonly Transformer KimiK2 = new(
        "Kimi K2",
        layers: 61,
        hiddenSize: 7168,
        new LatentAttention(heads: 64, queryRank: 1536, keyValueRank: 512, contentSize: 128, positionSize: 64, valueSize: 128),
        feedForwardSize: 18432,
        vocabulary: 163_840,
        new Experts(routed: 384, active: 8, shared: 1, feedForwardSize: 2048, denseLayers: 1, routerBias: true));

    // The Llama 3 Herd of Models, arXiv 2407.21783, Table 3.
    internal static readonly Transformer Llama405B = new(
        "Llama 3.1 405B",
        layers: 126,
        hiddenSize: 16384,
        new GroupedQueryAttention(heads: 128, keyValueHeads: 8, headSize: 128),
        feedForwardSize: 53248,
        vocabulary: 128_256);
}
