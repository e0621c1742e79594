using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Tests.Inference;
using AiEconomics.Units;

namespace AiEconomics.Tests.Catalog;

public class AcceleratorsTests
{
    // Epoch AI's list of chips: the H800 has 3.36 TB/s; its speed is that of the H100, 989.4 TFLOP/s; 80 GB.
    [Fact]
    public void An_accelerator_is_made_of_its_figures()
    {
        var h800 = Accelerators.Of(FigureTable.Find(), "h800", Settings.Free, UsdPerGpuHour.FromDollars(2), memory: Bytes.FromGigabytes(80));

        Assert.Equal(989.4, h800.Peak(NumberFormat.BF16).Tera, tolerance: 1e-9);
        Assert.Equal(3.36, h800.Bandwidth.Terabytes, tolerance: 1e-9);
        Assert.Equal(80, h800.Memory.Gigabytes);
        Assert.Equal(2, h800.Rent.Dollars);
    }

    [Fact]
    public void A_chip_without_units_for_a_format_calculates_in_the_next_wider()
    {
        var h100 = Settings.H100;

        Assert.Equal(h100.Bf16Peak, h100.Peak(NumberFormat.INT4));
        Assert.Equal(Settings.H800.Fp8Peak, Settings.H800.Peak(NumberFormat.INT4));
    }

    [Fact]
    public void A_missing_figure_is_named() =>
        Assert.StartsWith(
            "No figure has the key 'h801.bf16-peak'. The nearest is 'h800.bf16-peak'.",
            Assert.Throws<KeyNotFoundException>(() => Accelerators.Of(FigureTable.Find(), "h801", Settings.Free, default)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void No_model_is_served_in_a_format_wider_than_the_chip_takes() =>
        Assert.Contains("use BF16, FP8, FP4 or INT4", Assert.Throws<ArgumentOutOfRangeException>(() => Settings.H800.Peak(NumberFormat.TF32)).Message, StringComparison.Ordinal);
}
