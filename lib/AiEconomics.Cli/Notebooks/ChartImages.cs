using AiEconomics.Cli.Doctor;
using AiEconomics.Cli.Site;

namespace AiEconomics.Cli.Notebooks;

/// <summary>The maker of chart pictures on this machine.</summary>
internal static class ChartImages
{
    /// <summary>The maker, or null where the machine has no browser.</summary>
    internal static IChartImages? Find() => Browser.Find() is null ? null : new ChromiumChartImages();
}
