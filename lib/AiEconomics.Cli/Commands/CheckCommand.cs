using AiEconomics.Claims;
using AiEconomics.Cli.Prose;
using AiEconomics.Cli.Translations;
using AiEconomics.Figures;
using AiEconomics.Figures.Coverage;
using AiEconomics.Figures.Tables;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Checks the tables against their description, the Chinese texts against the English ones and, with the article at hand, against what it prints.</summary>
/// <param name="console">Where the counts go; faults go to standard error.</param>
internal sealed class CheckCommand(IAnsiConsole console) : Command<CheckSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, CheckSettings settings, CancellationToken cancellationToken)
    {
        var folder = settings.Data ?? Repository.Find().Data;
        var check = Data(folder);
        foreach (var (file, rows) in check.Tables)
        {
            Say($"{file}: {rows} rows right");
        }

        if (check.Faults.Count > 0)
        {
            check.Faults.ToList().ForEach(Complain);
            return Fault.Failed;
        }

        if (settings.Data is null && !(Translations(Repository.Find()) & Prose(Repository.Find())))
        {
            return Fault.Failed;
        }

        return settings.Article is { } article ? Article(Text(article), FigureTable.Load(folder).OfTheArticle()) : 0;
    }

    private bool Translations(Repository repository)
    {
        var translations = TranslationCheck.Of(repository);
        Say(translations.Sentence);
        translations.Faults.ToList().ForEach(Complain);
        return translations.Faults.Count == 0;
    }

    private bool Prose(Repository repository)
    {
        var prose = ProseCheck.Of(repository);
        Say(prose.Sentence);
        prose.Unproven.ToList().ForEach(Complain);
        return prose.Unproven.Count == 0;
    }

    private static DataCheck Data(string folder)
    {
        try
        {
            return DataCheck.Of(folder, ClaimCheck.Faults);
        }
        catch (TableException error)
        {
            throw new Fault(error.Message);
        }
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Fault($"--article names '{file}', which is no readable text file; give the path of the article's text.", Fault.Usage);
        }
    }

    private int Article(string text, FigureTable figures)
    {
        var coverage = ArticleCoverage.Of(text, figures);
        Say($"article: {coverage.Count} numeric expressions, {coverage.Covered.Count} covered by {figures.Count} rows, {coverage.Excluded.Values.Sum()} excluded");
        foreach (var rule in ExclusionRule.All.Where(rule => coverage.Excluded.ContainsKey(rule.Name)))
        {
            Say($"  {coverage.Excluded[rule.Name],3} {rule.Name}: {rule.Reason}");
        }

        coverage.Missing.ToList().ForEach(Complain);
        foreach (var left in coverage.Left)
        {
            Complain($"P{left.Paragraph}: '{left.Text}' in '{left.Context}' is neither a row nor excluded; add a row to article.csv, or a rule for its class of words.");
        }

        return coverage.IsComplete ? 0 : Fault.Failed;
    }

    private void Say(string line) => console.Profile.Out.Writer.WriteLine(line);

    private static void Complain(object line) => Console.Error.WriteLine(line);
}
