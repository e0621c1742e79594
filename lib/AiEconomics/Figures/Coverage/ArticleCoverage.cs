using AiEconomics.Figures.Chinese;

namespace AiEconomics.Figures.Coverage;

/// <summary>Whether the table holds every number that a text states, and the text every number that the table holds.</summary>
/// <remarks>The report shows no more of the text than twelve characters about an expression.</remarks>
public sealed class ArticleCoverage
{
    private readonly List<NumericExpression> covered = [];
    private readonly Dictionary<string, int> excluded = [];
    private readonly List<NumericExpression> left = [];
    private readonly List<string> missing = [];

    private ArticleCoverage()
    {
    }

    /// <summary>The expressions that a row covers.</summary>
    public IReadOnlyList<NumericExpression> Covered => covered;

    /// <summary>How many expressions each rule takes out.</summary>
    public IReadOnlyDictionary<string, int> Excluded => excluded;

    /// <summary>The expressions that neither a row covers nor a rule takes out.</summary>
    public IReadOnlyList<NumericExpression> Left => left;

    /// <summary>One sentence for each row that its paragraph does not print.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>How many expressions the text has.</summary>
    public int Count => covered.Count + excluded.Values.Sum() + left.Count;

    /// <summary>Whether nothing is left over and nothing is missing.</summary>
    public bool IsComplete => left.Count == 0 && missing.Count == 0;

    /// <summary>Compares the figures of an article with its text.</summary>
    /// <param name="text">The article's text; its paragraphs are the lines that are not empty.</param>
    /// <param name="figures">The rows of <c>article.csv</c>.</param>
    public static ArticleCoverage Of(string text, IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(text);
        var coverage = new ArticleCoverage();
        var paragraphs = text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(ChineseText.Plain).ToList();
        var marks = paragraphs.Select(paragraph => new bool[paragraph.Length]).ToList();
        foreach (var figure in figures)
        {
            coverage.Mark(figure, paragraphs, marks);
        }

        for (var i = 0; i < paragraphs.Count; i++)
        {
            coverage.Judge(i + 1, paragraphs[i], marks[i]);
        }

        return coverage;
    }

    private void Mark(Figure figure, List<string> paragraphs, List<bool[]> marks)
    {
        foreach (var place in figure.Locator.Split("; "))
        {
            var index = int.Parse(place.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1;
            if (index >= paragraphs.Count || PrintedFigure.In(paragraphs[index], figure.AsPrinted) is not { } parts)
            {
                missing.Add($"Figure '{figure.Key}' is to stand in {place} as '{figure.AsPrinted}', but does not; correct its locator or as_printed.");
                continue;
            }

            parts.ToList().ForEach(part => Array.Fill(marks[index], true, part.Start, part.End - part.Start));
        }
    }

    private void Judge(int number, string paragraph, bool[] marked)
    {
        var rules = ExclusionRule.All.SelectMany(rule => rule.Pattern.Matches(paragraph).Select(match => (rule.Name, Start: match.Index, End: match.Index + match.Length))).ToList();
        foreach (var expression in ExpressionFinder.Find(number, paragraph))
        {
            var open = Enumerable.Range(expression.Start, expression.Text.Length).Where(i => !marked[i] && ExpressionFinder.IsNumeric(paragraph[i])).ToList();
            if (open.Count == 0)
            {
                covered.Add(expression);
            }
            else if (open.TrueForAll(i => rules.Exists(rule => rule.Start <= i && i < rule.End)))
            {
                var name = rules.First(rule => rule.Start <= open[0] && open[0] < rule.End).Name;
                excluded[name] = excluded.GetValueOrDefault(name) + 1;
            }
            else
            {
                left.Add(expression);
            }
        }
    }
}
