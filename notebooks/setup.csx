// The set-up of every notebook: #load "setup.csx" in its first cell. It finds the library as `dotnet build` left it,
// names what a cell can use, and says how things are shown. Nothing is restored and nothing is downloaded.
{
    static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => System.IO.Path.GetDirectoryName(path);

    var library = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "lib", "AiEconomics.Notebooks", "bin"));
    var newest = (System.IO.Directory.Exists(library) ? System.IO.Directory.GetFiles(library, "AiEconomics.Notebooks.dll", System.IO.SearchOption.AllDirectories) : [])
        .OrderByDescending(System.IO.File.GetLastWriteTimeUtc)
        .FirstOrDefault()
        ?? throw new InvalidOperationException("The library is not built yet. In the folder of the clone run:  dotnet build");

    var folder = System.IO.Path.GetDirectoryName(newest).Replace('\\', '/');
    string[] references = ["AiEconomics", "AiEconomics.Usage", "AiEconomics.Notebooks", "MathNet.Numerics", "Microsoft.Data.Analysis", "DynamicObj", "Plotly.NET", "Plotly.NET.CSharp"];
    var kernel = Microsoft.DotNet.Interactive.KernelInvocationContext.Current.HandlingKernel;

    // A loaded script keeps its using lines to itself, so the kernel runs these right after this cell.
    kernel.DeferCommand(new Microsoft.DotNet.Interactive.Commands.SubmitCode(
        string.Join("\n", references.Select(name => $"#r \"{folder}/{name}.dll\"")) + """

        using AiEconomics.Capex;
        using AiEconomics.Catalog;
        using AiEconomics.Chain;
        using AiEconomics.Claims;
        using AiEconomics.Claims.Review;
        using AiEconomics.Figures;
        using AiEconomics.Financing;
        using AiEconomics.Formulas;
        using AiEconomics.Inference;
        using AiEconomics.Notebooks.Charts;
        using AiEconomics.Notebooks.Display;
        using AiEconomics.Notebooks.Exercises;
        using AiEconomics.Notebooks.Exploring;
        using AiEconomics.Pricing;
        using AiEconomics.Reproductions;
        using AiEconomics.Scaling;
        using AiEconomics.Training;
        using AiEconomics.Training.Comparison;
        using AiEconomics.Training.Cost;
        using AiEconomics.Uncertainty;
        using AiEconomics.Units;
        using AiEconomics.Usage;
        using AiEconomics.Usage.Answers;
        using AiEconomics.Valuation;
        using AiEconomics.Valuation.Forecasts;
        using AiEconomics.Valuation.Options;
        using MathNet.Numerics.Statistics;
        using Microsoft.Data.Analysis;
        using System.IO;
        using static AiEconomics.Notebooks.Notebook;
        using GroupBy = AiEconomics.Usage.Answers.GroupBy;

        await AiEconomics.Notebooks.NotebookSetup.StartAsync(Microsoft.DotNet.Interactive.Kernel.Root);
        """));
}
