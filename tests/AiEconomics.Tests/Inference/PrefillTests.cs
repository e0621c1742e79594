using AiEconomics.Inference;
using AiEconomics.Units;

namespace AiEconomics.Tests.Inference;

public class PrefillTests
{
    private static readonly ServingSetting Setting = Settings.Of(
        Settings.Dense70B with
        {
            TotalParameters = Parameters.FromBillions(10),
            ActiveParameters = Parameters.FromBillions(10),
            PrefillPerPair = Flop.FromOperations(1e6),
        },
        Settings.H100 with { Interconnect = Settings.Free });

    // By hand on one GPU: 2 · 10e9 · 2,000 = 4e13 operations, and each of 2,000 tokens sees 1,000 on average at 1e6: 2e12; at 1e15 a second 42 ms.
    [Fact]
    public void Reading_two_thousand_tokens() =>
        Assert.Equal(42, 1e3 * Prefill.Seconds(Setting, Settings.Gpus(1), Tokens.FromCount(2_000)), tolerance: 1e-9);

    // By hand: the same after 8,000 cached tokens sees 9,000 on average: 4e13 + 1.8e13 operations: 58 ms, against 250 ms for all 10,000
    // (2e14 + 5e13 operations).
    [Fact]
    public void Cached_input_is_seen_but_not_read_again()
    {
        Assert.Equal(58, 1e3 * Prefill.Seconds(Setting, Settings.Gpus(1), Tokens.FromCount(2_000), Tokens.FromCount(8_000)), tolerance: 1e-9);
        Assert.Equal(250, 1e3 * Prefill.Seconds(Setting, Settings.Gpus(1), Tokens.FromCount(10_000)), tolerance: 1e-9);
    }

    // By hand: one token reads the weights of 20e9 bytes and writes its cache of 327,680: 6.0607 ms at 3.3e12 a second.
    [Fact]
    public void A_single_token_waits_for_the_weights() =>
        Assert.Equal(6.0607, 1e3 * Prefill.Seconds(Setting, Settings.Gpus(1), Tokens.FromCount(1)), tolerance: 0.00005);

    // DeepSeek, 2025-03-01: 73.7 k tokens/s a node, 56.3 % of them from the cache, so 32.2 k fresh ones, on units of four nodes: 128.8 k. The bound
    // must allow that, and be no idle one: programs reach a third of what hardware allows and more.
    [Fact]
    public void What_DeepSeek_reads_is_possible()
    {
        var setting = Settings.Of(Settings.DeepSeekV3, Settings.H800) with { Parallelism = Parallelism.Expert, Overlaps = true };

        var throughput = Prefill.Throughput(setting, Settings.Gpus(32), Tokens.FromCount(4_000), Tokens.FromCount(5_000), requests: 32);

        Assert.InRange(throughput.PerSecond, 128_800, 3 * 128_800);
    }

    [Fact]
    public void Nothing_to_read_is_refused() =>
        Assert.Equal(
            "fresh must be above zero, but was 0. There must be something to read.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Prefill.Seconds(Setting, Settings.Gpus(1), default)).Message);
}
