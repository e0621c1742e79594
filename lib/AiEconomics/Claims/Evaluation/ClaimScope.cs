using AiEconomics.Claims.Language;
using AiEconomics.Figures;

namespace AiEconomics.Claims.Evaluation;

/// <summary>Everything that a name in an expression can mean.</summary>
internal sealed class ClaimScope
{
    private readonly Dictionary<string, Expression> parsed = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, Figure> figures;

    internal ClaimScope(IEnumerable<Figure> figures, IReadOnlyList<ClaimTest> tests, IReadOnlyList<Bridge> bridges, Axes axes)
    {
        this.figures = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        Steps = tests.Where(test => test.Role == TestRole.Step).ToDictionary(test => test.Key, StringComparer.Ordinal);
        Bridges = bridges;
        Axes = axes;
        Units = this.figures.Values.Select(figure => figure.Unit).SelectMany(unit => unit.Split('/')).Where(unit => !Unit.Known.Contains(unit)).ToHashSet(StringComparer.Ordinal);
        Units.RemoveWhere(unit => unit.Split('-').All(Unit.Known.Contains));
    }

    internal IReadOnlyDictionary<string, ClaimTest> Steps { get; }

    internal IReadOnlyList<Bridge> Bridges { get; }

    internal Axes Axes { get; }

    /// <summary>The unit words that only the tables know.</summary>
    internal HashSet<string> Units { get; }

    internal IEnumerable<Figure> Figures => figures.Values;

    internal Figure? Figure(string key) => figures.GetValueOrDefault(key);

    internal Expression StepOf(ClaimTest step)
    {
        if (!parsed.TryGetValue(step.Key, out var expression))
        {
            parsed.Add(step.Key, expression = ExpressionParser.Value(step.Expression));
        }

        return expression;
    }

    internal Unit UnitOf(string text) => Unit.Of(text, Units) ?? throw new ExpressionException(
        $"the unit '{text}'",
        $"a unit such as {string.Join(", ", Unit.Known.Where(word => word.Length > 1).Take(10))}, or one that a figure has",
        "correct the unit, or add its word to the units of the claims");

    /// <summary>What is wrong about a name that means nothing here.</summary>
    internal ExpressionException Missing(string key)
    {
        var nearest = Nearest.To(key, figures.Keys.Concat(Steps.Keys));
        return new MissingFigure(key, nearest is null ? "add the figure to its table" : $"write '{nearest}' if that is meant, or add the figure to its table");
    }

    internal IReadOnlyList<Bridge> BridgesOf(IEnumerable<string> keys) => [.. keys.Select(key => Bridges.FirstOrDefault(bridge => bridge.Key == key)
        ?? throw new ExpressionException(
            $"the bridge '{key}'", "a key of bridges.csv",
            Nearest.To(key, Bridges.Select(bridge => bridge.Key)) is { } nearest ? $"write '{nearest}' if that is meant, or add it there" : "add it there"))];
}
