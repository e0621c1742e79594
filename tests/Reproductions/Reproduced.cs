using AiEconomics.Figures;

namespace AiEconomics.Reproductions.Tests;

/// <summary>What every source is asked: are its numbers met, as many as there should be?</summary>
internal static class Reproduced
{
    internal static FigureTable Figures { get; } = FigureTable.Find();

    internal static void IsMet(ReproducedSource source, int numbers)
    {
        Assert.Null(source.Missing);
        Assert.Equal(numbers, source.Items.Count);
        Assert.All(source.Items, item => Assert.True(
            item.IsAsExpected,
            FormattableString.Invariant($"{item.Quantity}: published {item.Published}, ours {item.Ours}, allowed {item.Tolerance}: {item.Finding}. {item.Reason}")));
    }
}
