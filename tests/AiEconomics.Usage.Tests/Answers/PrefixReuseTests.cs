using AiEconomics.Usage.Answers;

namespace AiEconomics.Usage.Tests.Answers;

public class PrefixReuseTests
{
    // By hand: the second request repeats one block, then has a new one, so that its third, though known, does not count; the third
    // repeats two blocks, but has only 600 tokens: 512 + 600 of 1,536 + 1,536 + 600.
    [Fact]
    public void Only_leading_blocks_count_and_no_more_than_the_input()
    {
        var reuse = PrefixReuse.Of([(1536, [1, 2, 3]), (1536, [1, 4, 3]), (600, [1, 2])]);

        Assert.Equal(new(3, 3672, 1112), reuse);
        Assert.Equal(1112 / 3672.0, reuse.Share.Ratio);
    }

    [Fact]
    public void A_log_without_requests_reuses_nothing() => Assert.Equal(0, PrefixReuse.Of([]).Share.Ratio);
}
