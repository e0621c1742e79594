using AiEconomics.Cli;

namespace AiEconomics.Mutation;

/// <summary>A folder of the library, and the tests that are to find a mistake in it: those of the folder of the same name.</summary>
/// <param name="Folder">The folder, such as <c>Training</c>.</param>
/// <param name="Tests">The folder of its tests.</param>
internal sealed record Suite(string Folder, string Tests)
{
    // A clock says nothing about a mistake, and these three go through the whole claim book or minutes of numbers for one verdict.
    private static readonly string[] Left = ["-noLogo", "-noColor", "-stopOnFail", "-maxThreads", "1", "-method-", "*_take_under_*", "-method-", "*_take_less_than_*", "-class-", "*.ArticleClaimsTests", "-class-", "*.ClaimReviewTests", "-method-", "*.Shapley_effects_add_up_*"];

    internal static IReadOnlyList<Suite> All { get; } =
    [
        new("Claims/Judging", "Claims"),
        .. new[] { "Uncertainty", "Scaling", "Units", "Formulas", "Training", "Pricing", "Inference", "Capex", "Financing", "Valuation", "Chain" }.Select(folder => new Suite(folder, folder)),
    ];

    /// <summary>All tests of the folder.</summary>
    internal IReadOnlyList<string> Whole => ["-class", $"AiEconomics.Tests.{Tests}.*", .. Left];

    /// <summary>The tests named after a file, which find most mistakes in it; nothing where there are none.</summary>
    internal IReadOnlyList<string>? Named(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file) + "Tests";
        var folder = Path.Combine(Repository.Find().Root, "tests", "AiEconomics.Tests", Tests);
        return Directory.EnumerateFiles(folder, name + ".cs", SearchOption.AllDirectories).Any() ? ["-class", $"*.{name}", .. Left] : null;
    }
}
