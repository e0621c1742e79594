using AiEconomics.Notebooks.Display;
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
    private const string Plain = Forms.Plain;
    private const string Html = Forms.Html;
    private const string Markdown = Forms.Markdown;

    private static Speech? speech;

    /// <summary>Makes all that is shown speak another language. Called by the set-up of that language, such as <c>notebooks/zh-CN/setup.csx</c>.</summary>
    /// <param name="folder">The folder of its texts, with the words of outputs in <c>phrases.csv</c> and those of exercises in <c>exercises.csv</c>; what is not there stays English.</param>
    /// <exception cref="InvalidDataException">One of the two is no table of English and other words.</exception>
    public static void Speak(string folder)
    {
        speech = new Speech(folder);
        Show(typeof(string), [Plain]);
    }

    /// <summary>Registers the displays.</summary>
    /// <param name="kernel">The kernel that runs the set-up cell.</param>
    public static async Task StartAsync(Kernel kernel)
    {
        // Plotly.NET's own extension first: its formatter loads plotly.js from the network, so ours replaces it.
        await ((IKernelExtension)new Plotly.NET.Interactive.FormatterKernelExtension()).OnLoadAsync(kernel);

        if (kernel is CompositeKernel root)
        {
            PageKernels.ShareValues(root);
            DiagramDisplay.DrawOffline(root);
            SqlKernels.Add(root);
        }

        // The runner saves what it receives, so it gets data; a live page gets what draws itself.
        var headless = Environment.GetEnvironmentVariable("AIECONOMICS_HEADLESS") == "1";
        var draws = headless && ChartDisplay.CanDraw;
        Show(typeof(GenericChart), draws ? [ChartDisplay.MimeType, Plain] : [Html]);
        Show(typeof(Explorable<>), draws ? [ExploreJson.MimeType, ChartDisplay.MimeType, Plain] : [Html]);
        Show(typeof(Result), headless ? [Markdown, Result.MimeType] : [Markdown]);
        Show(typeof(Table), [Html, Plain]);
        Show(typeof(DataFrame), [Html, Plain]);
        Show(typeof(IQuantity<>), [Plain]);
        Show(typeof(Bounds<>), [Plain]);
        Show(typeof(Summary<>), [Plain]);
        foreach (var type in Forms.InMarkdown)
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
            Formatter.Register(type, (value, writer) => writer.Write(speech?.Text(value, mimeType) ?? Forms.Text(value, mimeType)), mimeType);
        }

        Formatter.SetPreferredMimeTypesFor(type, mimeTypes);
    }
}
