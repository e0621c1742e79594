using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using AiEconomics.Formulas;
using AiEconomics.Notebooks.Display;
using AiEconomics.Notebooks.Exercises;
using AiEconomics.Notebooks.Exploring;
using AiEconomics.Notebooks.Sql;
using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace AiEconomics.Notebooks;

/// <summary>Tells the kernel how our types, data frames and charts are shown. Called once by <c>notebooks/setup.csx</c>.</summary>
public static class NotebookSetup
{
    private const string Plain = "text/plain";
    private const string Html = "text/html";
    private const string Markdown = "text/markdown";

    /// <summary>Registers the displays.</summary>
    /// <param name="kernel">The kernel that runs the set-up cell.</param>
    public static async Task StartAsync(Kernel kernel)
    {
        // Plotly.NET's own extension first: its formatter loads plotly.js from the network, so ours replaces it.
        await ((IKernelExtension)new Plotly.NET.Interactive.FormatterKernelExtension()).OnLoadAsync(kernel);

        if (kernel is CompositeKernel root)
        {
            PageKernels.ShareValues(root);
            SqlKernels.Add(root);
        }

        // The runner saves what it receives, so it gets data; a live page gets what draws itself.
        var headless = Environment.GetEnvironmentVariable("AIECONOMICS_HEADLESS") == "1";
        Show(typeof(GenericChart), headless ? [ChartDisplay.MimeType, Plain] : [Html]);
        Show(typeof(Explorable<>), headless ? [ExploreJson.MimeType, ChartDisplay.MimeType, Plain] : [Html]);
        Show(typeof(Result), headless ? [Markdown, Result.MimeType] : [Markdown]);
        Show(typeof(Table), [Html, Plain]);
        Show(typeof(DataFrame), [Html, Plain]);
        Show(typeof(Explained<>), [Markdown]);
        Show(typeof(Feedback), [Markdown]);
        Show(typeof(Exercise<>), [Markdown]);
        Show(typeof(Estimate<>), [Markdown]);
        Show(typeof(ScoredEstimate), [Markdown]);
        Show(typeof(Judgment), [Markdown]);
        Show(typeof(TestResult), [Markdown]);
        Show(typeof(Sources), [Markdown]);
        Show(typeof(IQuantity<>), [Plain]);
        Show(typeof(Bounds<>), [Plain]);
        Show(typeof(Summary<>), [Plain]);
        foreach (var type in (Type[])[typeof(Tornado<>), typeof(FlipAnalysis<>), typeof(InformationValue<>), typeof(Scorecard)])
        {
            Show(type, [Markdown]);
        }

        // The engine wraps a plain number or text into a styled HTML block; the number alone reads better.
        foreach (var type in (Type[])[typeof(bool), typeof(int), typeof(long), typeof(double), typeof(string)])
        {
            Formatter.SetPreferredMimeTypesFor(type, Plain);
        }
    }

    private static void Show(Type type, string[] mimeTypes)
    {
        foreach (var mimeType in mimeTypes)
        {
            Formatter.Register(type, (value, writer) => writer.Write(Text(value, mimeType)), mimeType);
        }

        Formatter.SetPreferredMimeTypesFor(type, mimeTypes);
    }

    private static string Text(object value, string mimeType) => (value, mimeType) switch
    {
        (GenericChart chart, ChartDisplay.MimeType) => ChartDisplay.ToJson(chart),
        (GenericChart chart, Html) => ChartDisplay.ToHtml(chart),
        (GenericChart chart, _) => ChartDisplay.ToText(chart),
        (IExplorable explorable, _) => ExploreDisplay.Show(explorable.Exploration, mimeType),
        (Result result, Result.MimeType) => result.ToJson(),
        (Table table, Html) => table.ToHtml(),
        (Table table, _) => table.ToMarkdown(),
        (DataFrame frame, Html) => Table.Of(frame).ToHtml(),
        (DataFrame frame, _) => Table.Of(frame).ToMarkdown(),
        (Judgment judgment, _) => judgment.ToMarkdown(),
        (TestResult result, _) => result.ToMarkdown(),
        (Sources sources, Markdown) => sources.ToMarkdown(),
        (ISourced, Markdown) => ((dynamic)value).ToMarkdown(),
        (Feedback or Result or ScoredEstimate, _) => value.ToString() ?? "",
        (_, Markdown) => Listed(value.ToString() ?? ""),
        _ => value.ToString() ?? "",
    };

    // The first line says what the others list, so that a page can break them where it needs to.
    private static string Listed(string text)
    {
        var lines = text.Split('\n');
        return lines[0] + "\n" + string.Concat(lines.Skip(1).Select(line => $"\n- {line}"));
    }
}
