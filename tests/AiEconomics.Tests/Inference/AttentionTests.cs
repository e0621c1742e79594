using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Tests.Inference;

public class AttentionTests
{
    // Printed by DeepSeek as 70.272, 327.680 and 516.096 KB a token. By hand 61 · (512 + 64) · 2; 2 · 80 · 8 · 128 · 2; 2 · 126 · 8 · 128 · 2.
    [Fact]
    public void The_published_caches()
    {
        Assert.Equal(70_272, Attention.LatentCachePerToken(61, 512, 64, NumberFormat.BF16).Count);
        Assert.Equal(327_680, Attention.CachePerToken(80, 8, 128, NumberFormat.BF16).Count);
        Assert.Equal(516_096, Attention.CachePerToken(126, 8, 128, NumberFormat.BF16).Count);
    }

    // By hand: with all 64 heads of Qwen2.5-72B instead of 8 groups, eight times as much; at eight bits, half.
    [Fact]
    public void Heads_and_format_scale_the_cache()
    {
        Assert.Equal(8, Attention.CachePerToken(80, 64, 128, NumberFormat.BF16) / Attention.CachePerToken(80, 8, 128, NumberFormat.BF16));
        Assert.Equal(0.5, Attention.CachePerToken(80, 8, 128, NumberFormat.FP8) / Attention.CachePerToken(80, 8, 128, NumberFormat.BF16));
        Assert.Equal(0.25, Attention.LatentCachePerToken(61, 512, 64, NumberFormat.INT4) / Attention.LatentCachePerToken(61, 512, 64, NumberFormat.BF16));
    }

    // By hand: 70,272 · 131,072 = 9.211e9 bytes.
    [Fact]
    public void A_full_context_of_Kimi_K2() =>
        Assert.Equal(9.211, 131_072 * Attention.LatentCachePerToken(61, 512, 64, NumberFormat.BF16).Gigabytes, tolerance: 0.0005);

    // By hand: 2 · 80 · 64 · (128 + 128) = 2,621,440; the same as 4 · d · H · L.
    [Fact]
    public void A_pair_of_tokens_takes_a_score_and_a_value() =>
        Assert.Equal(2_621_440, Attention.OperationsPerPair(80, 64, 128, 128).Operations);
}
