using System.Globalization;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using AiEconomics.Formulas;
using AiEconomics.Notebooks.Exercises;
using AiEconomics.Notebooks.Exploring;
using AiEconomics.Uncertainty;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace AiEconomics.Notebooks.Display;

/// <summary>The forms in which a value is shown, for the kernel and for a program that has none.</summary>
internal static class Forms
{
    internal const string Plain = "text/plain";
    internal const string Html = "text/html";
    internal const string Markdown = "text/markdown";

    private static readonly Type[] OfExercises = [typeof(Feedback), typeof(Exercise<>), typeof(Estimate<>), typeof(ScoredEstimate), typeof(Scorecard)];

    /// <summary>The types that a notebook shows as Markdown and in no other form.</summary>
    internal static IReadOnlyList<Type> InMarkdown { get; } =
    [
        .. OfExercises,
        typeof(Explained<>), typeof(Judgment), typeof(TestResult), typeof(Sources), typeof(Tornado<>), typeof(FlipAnalysis<>), typeof(InformationValue<>),
    ];

    /// <summary>A value in one form.</summary>
    internal static string Text(object value, string mimeType) => (value, mimeType) switch
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
        (IFormattable number, _) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A value as text alone: the form that a notebook keeps of it beside pictures and pages.</summary>
    internal static string Text(object value) => Text(value, InMarkdown.Any(type => IsA(value.GetType(), type)) ? Markdown : Plain);

    /// <summary>Whether a value is what an exercise, an estimate or a score says.</summary>
    internal static bool IsOfExercises(object value) => OfExercises.Any(type => IsA(value.GetType(), type));

    private static bool IsA(Type type, Type shown) =>
        type.IsGenericType && shown.IsGenericTypeDefinition ? type.GetGenericTypeDefinition() == shown : shown.IsAssignableFrom(type);

    // The first line says what the others list, so that a page can break them where it needs to.
    private static string Listed(string text)
    {
        var lines = text.Split('\n');
        return lines[0] + "\n" + string.Concat(lines.Skip(1).Select(line => $"\n- {line}"));
    }
}
