using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Tests.Inference;
using AiEconomics.Units;

namespace AiEconomics.Tests.Catalog;

public class ServedModelsTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    // The tests of serving use the same published numbers, typed in by hand.
    [Fact]
    public void A_model_is_made_of_its_figures()
    {
        var made = ServedModels.WithLatentAttention(Figures, "deepseek-v3", shape: "deepseek-v3-config");

        var known = Settings.DeepSeekV3 with { SendsPerToken = 8, PrefillPerPair = null, Weights = NumberFormat.BF16, Compute = NumberFormat.BF16 };
        Assert.Equal(known, made);
    }

    // DeepSeek's paper on hardware prints 70,272 bytes for V3.
    [Fact]
    public void The_cache_is_the_published_one() =>
        Assert.Equal(
            Figures.Value<Bytes>("deepseek-v3-isca.kv-bytes-per-token"),
            ServedModels.WithLatentAttention(Figures, "deepseek-v3", "deepseek-v3-config").CachePerToken);

    // The shape of V3 stands in another row than its size.
    [Fact]
    public void A_missing_figure_is_named() =>
        Assert.StartsWith(
            "No figure has the key 'deepseek-v3.layers'.",
            Assert.Throws<KeyNotFoundException>(() => ServedModels.WithLatentAttention(Figures, "deepseek-v3")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_bound_is_no_shape()
    {
        var bounded = new FigureTable(Figures.Select(figure =>
            figure.Key == "deepseek-v3-config.layers" ? figure with { Relation = Relation.Below } : figure));

        Assert.Equal(
            "Figure 'deepseek-v3-config.layers' is a bound, but the shape of a model needs a single value.",
            Assert.Throws<InvalidOperationException>(
                () => ServedModels.WithLatentAttention(bounded, "deepseek-v3", "deepseek-v3-config")).Message);
    }
}
