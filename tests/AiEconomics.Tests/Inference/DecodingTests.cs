using AiEconomics.Inference;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Inference;

public class DecodingTests
{
    private const double Rounding = 1e-12;

    // By hand, [erdil2024] section 2.2: 140e9 bytes over 8 · 3.3e12 are 5.303 ms; 80 · 4 exchanges of 6 + 2 · (√8 − 1) = 9.657 µs are 3.090 ms.
    // A batch of 1,024 calculates 2 · 70e9 · 1,024 over 8e15: 17.920 ms, which is more than the reading.
    [Theory]
    [InlineData(1, 8.393)]
    [InlineData(1_024, 21.010)]
    public void A_step_of_a_dense_model(double batch, double milliseconds)
    {
        var point = Decoding.At(Settings.Of(Settings.Dense70B, Settings.H100), Settings.Gpus(8), batch);

        // The hand-worked digits, and the exchanged bytes, which at an exabyte a second are nothing.
        Assert.Equal(milliseconds, 1e3 * point!.Value.SecondsPerToken, tolerance: 0.001);
    }

    // By hand: 8 · 2.10 / 3600 · 0.008393 s = USD 3.917e-5 a token, USD 39.17 a million.
    [Fact]
    public void One_user_alone_pays_the_whole_instance() =>
        Assert.Equal(39.17, Decoding.At(Settings.Of(Settings.Dense70B, Settings.H100), Settings.Gpus(8), 1)!.Value.OutputCost.Dollars, tolerance: 0.01);

    // By hand: 1,000 tokens of context are 327,680,000 bytes a request; 100 requests read 32.77e9 more over 8 · 3.3e12: 1.241 ms more.
    [Fact]
    public void Context_is_read_for_each_request()
    {
        double Milliseconds(double context) =>
            1e3 * Decoding.At(Settings.Of(Settings.Dense70B, Settings.H100, context), Settings.Gpus(8), 100)!.Value.SecondsPerToken;

        Assert.Equal(1.241, Milliseconds(1_000) - Milliseconds(0), tolerance: 0.001);
    }

    // By hand: T = 100e9, A = 20e9, S = 10: 88.89e9 in experts, 11.11e9 copied; eight bits. A batch of a thousand touches all experts. Spread by
    // experts over 16: 11.11 + 5.556 = 16.67e9 bytes at 3.3e12 are 5.051 ms; cut by tensors: 100e9 / 16 are 1.894 ms, but 2 · 20e9 · 1,000
    // operations over 16e15 are 2.5 ms.
    [Theory]
    [InlineData(Parallelism.Expert, 5.051)]
    [InlineData(Parallelism.Tensor, 2.500)]
    public void Experts_are_shared_and_the_rest_is_copied(Parallelism parallelism, double milliseconds)
    {
        var model = Settings.Dense70B with
        {
            TotalParameters = Parameters.FromBillions(100),
            ActiveParameters = Parameters.FromBillions(20),
            Sparsity = Ratio.FromTimes(10),
            Weights = NumberFormat.FP8,
        };
        var setting = Settings.Of(model, Settings.H100 with { Interconnect = Settings.Free }) with { Parallelism = parallelism };

        Assert.Equal(milliseconds, 1e3 * Decoding.At(setting, Settings.Gpus(16), 1_000)!.Value.SecondsPerToken, tolerance: 0.001);
    }

    // By hand, with 50 GB/s a GPU: 80 layers · 8,192 numbers · 2 bytes · 100 tokens = 131.1e6 bytes. Tensor on 16: four all-reduces that move
    // everything twice, of which each GPU carries (4 − 1) / 4 / 4: 131.1e6 · 8 · 3/16 / 50e9 = 3.932 ms. Experts, two sends: there and back twice,
    // 131.1e6 · 4 · 15/256 / 50e9 = 0.6144 ms.
    [Theory]
    [InlineData(Parallelism.Tensor, 3.932)]
    [InlineData(Parallelism.Expert, 0.6144)]
    public void Exchanged_bytes_take_their_time(Parallelism parallelism, double milliseconds)
    {
        var slow = Settings.H100 with { Interconnect = Settings.Free with { Bandwidth = BytesPerSecond.FromTerabytes(0.05) }, Memory = Bytes.FromGigabytes(1_000) };
        var setting = Settings.Of(Settings.Dense70B with { SendsPerToken = 2 }, slow) with { Parallelism = parallelism };
        var without = setting with { Accelerator = slow with { Interconnect = Settings.Free } };

        double Milliseconds(ServingSetting of) => 1e3 * Decoding.At(of, Settings.Gpus(16), 100)!.Value.SecondsPerToken;

        Assert.Equal(milliseconds, Milliseconds(setting) - Milliseconds(without), tolerance: 0.001);
    }

    // By hand, overlapped: the roofline of the case above is max(140e9 / 16 / 3.3e12 = 2.652 ms, 2 · 70e9 · 100 / 16e15 = 0.875 ms), less than the
    // 3.932 ms of the exchange, which alone remains.
    [Fact]
    public void Overlapped_exchanges_hide_the_calculation()
    {
        var slow = Settings.H100 with { Interconnect = Settings.Free with { Bandwidth = BytesPerSecond.FromTerabytes(0.05) } };
        var setting = Settings.Of(Settings.Dense70B, slow) with { Overlaps = true };

        Assert.Equal(3.932, 1e3 * Decoding.At(setting, Settings.Gpus(16), 100)!.Value.SecondsPerToken, tolerance: 0.001);
    }

    // By hand: starting 4 operations a layer at 4 µs in 80 layers takes 1.28 ms.
    [Fact]
    public void Starting_operations_takes_its_time()
    {
        double Milliseconds(int operations, double seconds) => 1e3 * Decoding.At(
            Settings.Of(Settings.Dense70B with { SerialOperationsPerLayer = operations }, Settings.H100 with { LaunchSeconds = seconds }),
            Settings.Gpus(8),
            1)!.Value.SecondsPerToken;

        Assert.Equal(1.28, Milliseconds(4, 4e-6) - Milliseconds(0, 0), tolerance: 1e-9);   // rounding of a difference
    }

    // By hand: 140 GB do not fit into 80, and into 2 · 80 with 20 GB to spare: 20e9 / 327.68e6 = 61.04 requests of a thousand tokens.
    [Fact]
    public void What_does_not_fit_is_no_point()
    {
        var setting = Settings.Of(Settings.Dense70B, Settings.H100, context: 1_000);

        Assert.Null(Decoding.At(setting, Settings.Gpus(1), 1));
        Assert.NotNull(Decoding.At(setting, Settings.Gpus(2), 61));
        Assert.Null(Decoding.At(setting, Settings.Gpus(2), 62));
        Assert.Equal(61.04, Decoding.LargestBatch(setting, Settings.Gpus(2)), tolerance: 0.005);
        Assert.Equal(0, Decoding.LargestBatch(setting, Settings.Gpus(1)));
        Assert.Equal(80, Decoding.MemoryPerGpu(setting, Settings.Gpus(2), Decoding.LargestBatch(setting, Settings.Gpus(2))).Gigabytes, tolerance: 1e-9);
    }

    [Fact]
    public void A_larger_batch_is_never_faster_and_never_dearer() =>
        Gen.Select(Gen.Double[8, 64], Gen.Double[1, 500], Gen.Double[1, 500]).Sample((gpus, batch, more) =>
        {
            var setting = Settings.Of(Settings.DeepSeekV3, Settings.H800 with { Memory = Bytes.FromGigabytes(1_000) }, context: 4_000);
            var (small, large) = (Decoding.At(setting, Settings.Gpus(gpus), batch)!.Value, Decoding.At(setting, Settings.Gpus(gpus), batch + more)!.Value);

            return large.SecondsPerToken >= small.SecondsPerToken * (1 - Rounding)
                && large.OutputCost.Dollars <= small.OutputCost.Dollars * (1 + Rounding);
        });

    // DeepSeek, 2025-03-01: units of 18 nodes write 14.8 k tokens/s a node, 20 to 22 tokens/s a user, at a mean context of 4,989: about
    // 18 · 14,800 / 21 = 12,686 requests at once, exchanges overlapped with calculation. The bound must allow that, and be no idle one: programs
    // reach a third of what hardware allows and more.
    [Fact]
    public void What_DeepSeek_serves_is_possible_and_near_the_bound()
    {
        var setting = Settings.Of(Settings.DeepSeekV3, Settings.H800, context: 4_989) with { Parallelism = Parallelism.Expert, Overlaps = true };

        var point = Decoding.At(setting, Settings.Gpus(18 * 8), 12_686);

        Assert.InRange(point!.Value.UserSpeed.PerSecond, 21, 63);
    }

    [Fact]
    public void Nobody_served_is_refused() =>
        Assert.Equal(
            "batch must be above zero, but was 0. Someone must ask.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Decoding.At(Settings.Of(Settings.Dense70B, Settings.H100), Settings.Gpus(8), 0)).Message);
}
