using AiEconomics.Training.Architecture;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Training.Architecture;

public class TransformerSizeTests
{
    private static readonly Tokens Context = Tokens.FromCount(4096);

    // By hand. Attention of a layer: 7168·1536 + 1536·128·192 + 7168·576 + 512·128·256 + 128·128·7168
    //   = 11,010,048 + 37,748,736 + 4,128,768 + 16,777,216 + 117,440,512 = 187,105,280; norms 1536 + 512 + 2·7168 = 16,384;
    //   61 · 187,121,664 = 11,414,421,504.
    // Dense: 3 · (3·7168·18432 = 396,361,728) = 1,189,085,184.
    // Experts: 3·7168·2048 = 44,040,192; 257 of them 11,318,329,344, router 256·7168 + 256 = 1,835,264; 58 · 11,320,164,608 = 656,569,547,264.
    // Embeddings 2 · 129,280·7168 = 1,853,358,080; last norm 7,168. Sum: 671,026,419,200, as the shards of the release add up to.
    [Fact]
    public void DeepSeek_V3_has_671_026_419_200_parameters() =>
        Assert.Equal(671_026_419_200, TransformerSize.TotalParameters(KnownShapes.DeepSeekV3).Count);

    // By hand: as above with 9 experts, 58 · (9 · 44,040,192 + 1,835,264) = 23,095,425,536, and one embedding, 926,679,040:
    //   11,414,421,504 + 1,189,085,184 + 23,095,425,536 + 926,679,040 + 7,168 = 36,625,618,432. With the input table 37,552,297,472.
    [Fact]
    public void DeepSeek_V3_has_37_billion_active_parameters()
    {
        Assert.Equal(36_625_618_432, TransformerSize.ActiveParameters(KnownShapes.DeepSeekV3).Count);
        Assert.Equal(37_552_297_472, TransformerSize.ActiveParametersWithTable(KnownShapes.DeepSeekV3).Count);
    }

    // By hand. Attention: 11,010,048 + 18,874,368 + 4,128,768 + 8,388,608 + 58,720,256 + 16,384 = 101,138,432; 61 of it 6,169,444,352.
    // Dense 396,361,728. Experts: 60 · (385 · 44,040,192 + 384·7168 + 384) = 60 · 16,958,226,816 = 1,017,493,608,960.
    // Embeddings 2 · 163,840·7168 = 2,348,810,240; last norm 7,168. Sum: 1,026,408,232,448, printed 1.04 T and 1.03 T.
    [Fact]
    public void Kimi_K2_has_a_trillion_parameters() =>
        Assert.Equal(1_026_408_232_448, TransformerSize.TotalParameters(KnownShapes.KimiK2).Count);

    // By hand: 6,169,444,352 + 396,361,728 + 60 · (9 · 44,040,192 + 2,752,896 = 399,114,624) + 1,174,405,120 + 7,168 = 31,687,095,808;
    // with the input table 32,861,500,928. The report prints 32 B and 32.6 B, between the two.
    [Fact]
    public void Kimi_K2_has_32_to_33_billion_active_parameters()
    {
        var (without, with) = (TransformerSize.ActiveParameters(KnownShapes.KimiK2), TransformerSize.ActiveParametersWithTable(KnownShapes.KimiK2));

        Assert.Equal(31_687_095_808, without.Count);
        Assert.Equal(32_861_500_928, with.Count);
        Assert.InRange(32.6, without.Billions, with.Billions);
    }

    // By hand: attention 2·16384·128·(128 + 8) = 570,425,344, feed-forward 3·16384·53248 = 2,617,245,696, norms 32,768:
    //   126 · 3,187,703,808 = 401,650,679,808; embeddings 2 · 2,101,346,304 = 4,202,692,608; last norm 16,384.
    [Fact]
    public void Llama_405B_has_405_853_388_800_parameters_all_active_but_the_table()
    {
        Assert.Equal(405_853_388_800, TransformerSize.TotalParameters(KnownShapes.Llama405B).Count);
        Assert.Equal(405_853_388_800, TransformerSize.ActiveParametersWithTable(KnownShapes.Llama405B).Count);
    }

    // By hand: weights 61·187,105,280 + 1,189,085,184 + 58·398,196,736 + 926,679,040 = 36,624,596,992, times 6 = 219,747,581,952;
    // attention 6 · 61·128·(192 + 128) · 4097/2 = 14,991,360 · 2048.5 = 30,709,800,960. Sum 250,457,382,912.
    [Fact]
    public void DeepSeek_V3_trains_at_250_gigaflop_per_token()
    {
        var flop = TransformerSize.TrainingPerToken(KnownShapes.DeepSeekV3, Context);

        Assert.Equal(250_457_382_912, flop.Operations, tolerance: 1e-3);   // rounding of a double
        Assert.Equal(250, flop.Operations / 1e9, tolerance: 0.5);   // printed without decimals: Insights into DeepSeek-V3, Table 2
    }

    // By hand: 6 · (126·3,187,671,040 + 2,101,346,304) + 6 · 126·128·256 · 2048.5 = 2,422,487,384,064 + 50,746,687,488.
    // The same table prints 2,448 G without its convention: between 6 for each parameter (2,435 G) and this count.
    [Fact]
    public void Llama_405B_trains_at_about_2448_gigaflop_per_token()
    {
        var flop = TransformerSize.TrainingPerToken(KnownShapes.Llama405B, Context);

        Assert.Equal(2_473_234_071_552, flop.Operations, tolerance: 1e-2);   // rounding of a double
        Assert.InRange(2448e9, 6 * TransformerSize.TotalParameters(KnownShapes.Llama405B).Count, flop.Operations);
    }

    // Insights into DeepSeek-V3, Table 1: 70.272 KB and 516.096 KB for one token in BF16. By hand: 61·576·2 and 126·2·8·128·2.
    [Fact]
    public void The_cache_of_a_token_is_as_published()
    {
        var bf16 = Bytes.FromCount(2);

        Assert.Equal(70_272, TransformerSize.CachePerToken(KnownShapes.DeepSeekV3, bf16).Count);
        Assert.Equal(516_096, TransformerSize.CachePerToken(KnownShapes.Llama405B, bf16).Count);
    }

    // By hand, small enough to count on fingers: d 4, one layer, one head of 2, inner size 3, 5 tokens, no gate, tied.
    // Attention 4·4·1·2 = 32, feed-forward 2·4·3 = 24, norms 2·4 + 4 = 12, table 20: 88 parameters, all active.
    // Forward pass of a context of 3: 2 · (32 + 24 + 20) + 2·1·1·(2 + 2)·2 = 152 + 16; with all pairs 152 + 24.
    [Fact]
    public void A_toy_model_counts_as_on_fingers()
    {
        var toy = new Transformer(
            "toy", 1, 4, new MultiHeadAttention(heads: 1, headSize: 2), 3, 5, tiedEmbeddings: true, gatedFeedForward: false);

        Assert.Equal(88, TransformerSize.TotalParameters(toy).Count);
        Assert.Equal(88, TransformerSize.ActiveParameters(toy).Count);
        Assert.Equal(88, TransformerSize.ActiveParametersWithTable(toy).Count);
        Assert.Equal(168, TransformerSize.ForwardPerToken(toy, Tokens.FromCount(3)).Operations);
        Assert.Equal(176, TransformerSize.ForwardPerToken(toy, Tokens.FromCount(3), PairCounting.Full).Operations);
    }

    // By hand: without a compressed query its matrix is 4 · 2·(3 + 1) = 32 in place of 5 · (4 + 2·4) = 60, and its norm of 5 goes.
    [Fact]
    public void A_query_that_is_not_compressed_has_one_matrix()
    {
        Parameters With(int? rank) => TransformerSize.TotalParameters(new("toy", 1, 4, new LatentAttention(2, rank, 2, 3, 1, 2), 3, 5));

        Assert.Equal(60 + 5 - 32, With(5).Count - With(null).Count);
    }

    [Fact]
    public void Grouped_queries_with_as_many_keys_are_plain_attention() =>
        Gen.Select(Gen.Int[1, 64], Gen.Int[1, 128], Gen.Int[1, 512]).Sample((heads, size, hidden) =>
        {
            Transformer With(Attention attention) => new("any", 2, hidden, attention, hidden, 100);
            var (plain, grouped) = (With(new MultiHeadAttention(heads, size)), With(new GroupedQueryAttention(heads, heads, size)));

            return TransformerSize.TotalParameters(plain) == TransformerSize.TotalParameters(grouped)
                && TransformerSize.ForwardPerToken(plain, Context) == TransformerSize.ForwardPerToken(grouped, Context);
        });

    [Fact]
    public void Attention_alone_grows_with_the_context() =>
        Gen.Double[1, 1e6].Sample(context =>
        {
            double At(double tokens) => TransformerSize.TrainingPerToken(KnownShapes.KimiK2, Tokens.FromCount(tokens), PairCounting.Full).Operations;

            return Math.Abs((At(3 * context) - At(context)) / (At(2 * context) - At(context)) - 2) < 1e-3;   // differences of numbers of 1e11: cancellation
        });

    [Fact]
    public void Sizes_that_contradict_each_other_are_refused()
    {
        static string Message(Action act) => Assert.ThrowsAny<ArgumentException>(act).Message;

        Assert.Equal(
            "active must lie in [1, 8], but was 256. A token cannot pass through more experts than there are; are routed and active swapped?",
            Message(() => _ = new Experts(routed: 8, active: 256, shared: 1, feedForwardSize: 2048, denseLayers: 1, routerBias: true)));
        Assert.Equal(
            "heads must be a multiple of keyValueHeads, but were 8 and 128. Are the two swapped?",
            Message(() => _ = new GroupedQueryAttention(heads: 8, keyValueHeads: 128, headSize: 128)));
        Assert.Equal(
            "denseLayers must lie in [0, 2], but was 3. The dense layers are counted among the layers.",
            Message(() => _ = new Transformer("any", 2, 8, new MultiHeadAttention(1, 8), 8, 8, new Experts(2, 1, 0, 8, 3, false))));
        Assert.Equal(
            "context must lie in [1, 1.7976931348623157E+308], but was 0. A sequence has one token at least.",
            Message(() => TransformerSize.ForwardPerToken(KnownShapes.KimiK2, Tokens.FromCount(0))));
        Assert.Equal("layers must be above zero, but was 0.", Message(() => _ = new Transformer("any", 0, 8, new MultiHeadAttention(1, 8), 8, 8)));
    }

    // By hand: each of 8 heads keeps a key and a value of 64 numbers: 2 · 8 · 64 = 1,024.
    [Fact]
    public void Every_head_keeps_a_key_and_a_value() => Assert.Equal(1_024, new MultiHeadAttention(8, 64).CachedValues);

    // By hand, 2 heads at a width of 10: queries 10 · 2 · (3 + 1) = 80 without a rank of their own, down to the cache 10 · (5 + 1) = 60, up from it
    // 5 · 2 · (3 + 4) = 70, output 2 · 4 · 10 = 80; with a rank of 6 the queries are 6 · (10 + 2 · 4) = 108.
    [Fact]
    public void Latent_attention_with_queries_at_full_rank()
    {
        Assert.Equal(290, new LatentAttention(heads: 2, queryRank: null, keyValueRank: 5, contentSize: 3, positionSize: 1, valueSize: 4).Matrices(10));
        Assert.Equal(318, new LatentAttention(heads: 2, queryRank: 6, keyValueRank: 5, contentSize: 3, positionSize: 1, valueSize: 4).Matrices(10));
    }

    [Fact]
    public void A_model_has_a_width() => Assert.StartsWith(
        "hiddenSize must be above zero, but was 0.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new Transformer("none", 1, 0, new MultiHeadAttention(8, 64), 1, 1)).Message,
        StringComparison.Ordinal);
}
