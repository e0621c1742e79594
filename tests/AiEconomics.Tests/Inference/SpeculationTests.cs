using AiEconomics.Inference;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Inference;

public class SpeculationTests
{
    // By hand: (1 − 0.8^5) / 0.2 = (1 − 0.32768) / 0.2 = 3.3616; nothing accepted writes the one token of the check; all accepted g + 1.
    [Theory]
    [InlineData(0.8, 4, 3.3616)]
    [InlineData(0.8, 0, 1)]
    [InlineData(0, 4, 1)]
    [InlineData(1, 4, 5)]
    public void A_step_writes_what_is_accepted_and_one_more(double acceptance, int drafted, double tokens) =>
        Assert.Equal(tokens, Speculation.TokensPerStep(Fraction.FromRatio(acceptance), drafted).Times, tolerance: 1e-12);

    // By hand, on 8 H100 without exchanges, batch 1: the large model reads 140e9 bytes in 5.303 ms whether it checks one token or five (2 · 70e9 · 5
    // operations over 8e15 are 0.09 ms); the draft reads 16e9 in 0.6061 ms. With four drafted: (5.303 + 2.424) / 3.3616 = 2.299 ms.
    [Fact]
    public void Four_drafted_tokens_by_hand()
    {
        var setting = Settings.Of(Settings.Dense70B, Settings.H100 with { Interconnect = Settings.Free }) with
        {
            Speculation = new(Settings.Dense8B, Fraction.FromRatio(0.8), MostDrafted: 4),
        };

        var point = Decoding.At(setting, Settings.Gpus(8), 1)!.Value;

        Assert.Equal(2.299, 1e3 * point.SecondsPerToken, tolerance: 0.001);   // the hand-worked digits
        Assert.Equal(4, point.Drafted);
    }

    [Fact]
    public void Drafting_is_left_where_it_does_not_pay() =>
        Gen.Select(Gen.Double[8, 64], Gen.Double[1, 4_000], Gen.Double[0, 1]).Sample((gpus, batch, acceptance) =>
        {
            var plain = Settings.Of(Settings.Dense70B, Settings.H100 with { Memory = Bytes.FromGigabytes(1_000) }, context: 100);
            var drafting = plain with { Speculation = new(Settings.Dense8B, Fraction.FromRatio(acceptance), MostDrafted: 8) };

            return Decoding.At(drafting, Settings.Gpus(gpus), batch)!.Value.SecondsPerToken
                <= Decoding.At(plain, Settings.Gpus(gpus), batch)!.Value.SecondsPerToken;
        });

    // By hand: calculation bound, each drafted token costs more arithmetic than it saves when nothing is accepted.
    [Fact]
    public void Nothing_accepted_means_nothing_drafted()
    {
        var setting = Settings.Of(Settings.Dense70B, Settings.H100) with { Speculation = new(Settings.Dense8B, default, MostDrafted: 8) };

        Assert.Equal(0, Decoding.At(setting, Settings.Gpus(8), 100)!.Value.Drafted);
    }

    // By hand: the draft's 16 GB make two GPUs of 80 hold 160 − 140 − 16 = 4 GB of caches.
    [Fact]
    public void The_draft_takes_memory_too()
    {
        var setting = Settings.Of(Settings.Dense70B, Settings.H100) with { Speculation = new(Settings.Dense8B, default, MostDrafted: 1) };

        Assert.Equal(78, Decoding.MemoryPerGpu(setting, Settings.Gpus(2), 1).Gigabytes, tolerance: 1e-9);
    }
}
