using System.Text.RegularExpressions;
using AiEconomics.Units;

namespace AiEconomics.Tests;

/// <summary>Rules of the house that a compiler does not know.</summary>
public class ArchitectureTests
{
    // Folder by folder, what its files may use of the others; arrows point one way.
    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Units"] = [],
        ["Formulas"] = ["Units"],
        ["Uncertainty"] = ["Units", "Formulas"],
        ["Figures"] = ["Units", "Formulas", "Uncertainty"],
        ["Training"] = ["Units", "Formulas", "Uncertainty"],
        ["Scaling"] = ["Units", "Formulas", "Uncertainty", "Training"],
        ["Capex"] = ["Units", "Formulas", "Uncertainty", "Training", "Pricing", "Financing"],
        ["Pricing"] = ["Units", "Formulas", "Uncertainty"],
        ["Inference"] = ["Units", "Formulas", "Uncertainty"],
        ["Financing"] = ["Units", "Formulas", "Uncertainty"],
        ["Valuation"] = ["Units", "Formulas", "Uncertainty", "Financing"],
        ["Chain"] = ["Units", "Formulas", "Uncertainty", "Training", "Inference", "Pricing", "Capex", "Financing"],
        // Makes the records that models take out of figures, so it sees both; no model sees it.
        ["Catalog"] = ["Units", "Figures", "Pricing", "Inference", "Financing", "Capex", "Training", "Scaling", "Valuation"],
        // Expressions may call models by name, so that no formula of theirs stands twice.
        ["Claims"] = ["Units", "Formulas", "Uncertainty", "Figures", "Training", "Scaling", "Pricing", "Inference"],
        // Reads its books of phrases as tables are read.
        ["Translations"] = ["Figures"],
        ["Reproductions"] = ["Units", "Formulas", "Uncertainty", "Figures", "Training", "Scaling"],
    };

    private static readonly string[] Models = ["Training", "Scaling", "Pricing", "Inference", "Financing", "Capex", "Valuation", "Chain"];

    // What would make a model depend on the machine, the moment or the place.
    private static readonly Regex Impure = new(
        @"\b(File|Directory|Console|Environment|HttpClient|Stopwatch|Thread)\s*\.|\bDateTime(Offset)?\.(Now|UtcNow|Today)|\bnew\s+Random\b|\bRandom\.Shared|CurrentCulture|\bstatic\s+(?!readonly)\w+(<[^>]*>)?\s+\w+\s*(=[^>]|;)");

    private static readonly string Library = Path.Combine(FindRoot(), "lib", "AiEconomics");

    public static TheoryData<string> Folders() => [.. Directory.GetDirectories(Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Select(name => name!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Arrows_point_one_way(string folder)
    {
        Assert.True(Uses.ContainsKey(folder), $"Folder '{folder}' is new: say in this test what it may use.");
        foreach (var (file, text) in Sources(folder))
        {
            var used = Regex.Matches(text, @"\bAiEconomics\.(\w+)").Select(match => match.Groups[1].Value).Where(Uses.ContainsKey).Distinct();
            Assert.All(used, other => Assert.True(
                other == folder || Uses[folder].Contains(other), $"{file} uses {other}, which {folder} must not see."));
        }
    }

    [Fact]
    public void Models_know_no_file_clock_console_culture_or_random_number() =>
        Assert.All(Models.SelectMany(Sources), source => Assert.False(
            Impure.IsMatch(source.Text), $"{source.File} is not pure: '{Impure.Match(source.Text).Value}'."));

    [Theory]
    [InlineData("var now = DateTime.UtcNow;")]
    [InlineData("File.ReadAllText(path)")]
    [InlineData("private static int count;")]
    [InlineData("new Random(1)")]
    public void The_rule_of_purity_sees_what_it_forbids(string code) => Assert.Matches(Impure, code);

    [Fact]
    public void The_library_does_not_know_the_notebook_engine() =>
        Assert.DoesNotContain(
            typeof(Usd).Assembly.GetReferencedAssemblies(),
            name => name.Name!.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal));

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(FindRoot(), "lib"), "*.cs", SearchOption.AllDirectories).Where(IsSource),
            file => Assert.True(File.ReadLines(file).Count() <= 300, $"{Path.GetFileName(file)} is longer than 300 lines: split it."));

    private static IEnumerable<(string File, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    private static bool IsSource(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AiEconomics.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests must run inside a clone.");
        }

        return folder.FullName;
    }
}
