using System.Globalization;
using AiEconomics.Claims.Language;

namespace AiEconomics.Claims.Evaluation;

/// <summary>Looks up the names of an expression and checks that only like is added to, or compared with, like.</summary>
internal sealed class Binder(ClaimScope scope, FootingLedger ledger)
{
    // The ranges of the usual letters; any other letter is a number from zero without end.
    private static readonly Dictionary<char, Interval> Ranges = new()
    {
        ['h'] = new(0, 1),
        ['n'] = new(0, 20),
        ['B'] = new(1, 100_000),
    };

    private readonly List<Leaf> leaves = [];
    private readonly Stack<string> steps = new();

    internal IReadOnlyList<Leaf> Leaves => leaves;

    internal BoundExpression Bind(Expression expression) => expression switch
    {
        Expression.Literal literal => Literal(literal),
        Expression.Variable variable => Variable(variable.Letter),
        Expression.Name name => Name(name.Key),
        Expression.Negation negation when Bind(negation.Operand) is var operand => operand with { Term = new(Operation.Negate, [operand.Term]) },
        Expression.Binary binary => Binary(binary),
        Expression.Call call => Call(call),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Two sides of a comparison.</summary>
    internal (BoundExpression Left, BoundExpression Right) Bind(Comparison comparison)
    {
        var (left, right) = (Bind(comparison.Left), Bind(comparison.Right));
        Alike(left, right, $"on the two sides of '{comparison.Sign}'");
        ledger.SideBySide(left.Footing, right.Footing);
        return (left, right);
    }

    private BoundExpression Literal(Expression.Literal literal)
    {
        if (literal.Low.Value > literal.High.Value)
        {
            throw new ExpressionException($"a range from {literal.Low.Digits} to {literal.High.Digits}", "the lower end first", "exchange the two");
        }

        var words = literal.Footing.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = words.FirstOrDefault(word => scope.Axes.Of(word) is null);
        if (unknown is not null || words.GroupBy(scope.Axes.Of).Any(axis => axis.Count() > 1))
        {
            throw new ExpressionException(
                $"the footing '{{{literal.Footing}}}'",
                $"at most one word of each of: {string.Join("; ", scope.Axes.All.Select(axis => string.Join(", ", axis.Value)))}",
                "correct the words in braces");
        }

        var unit = scope.UnitOf(literal.Unit);
        var leaf = new Leaf
        {
            Name = Text(literal),
            Stated = Leaf.StatedOf(literal).Times(unit.Size),
            Unit = unit,
            Significant = literal.Form.Length == 0 ? literal.High.Significant : 0,
            Words = literal.Form,
            Braces = literal.Footing,
        };
        return Of(leaf, Footing.Of(words, scope.Axes, Quantities.Text(leaf), isFigure: false));
    }

    private static string Text(Expression.Literal literal)
    {
        var unit = literal.Unit == "1" ? "" : " " + literal.Unit;
        var number = string.Create(CultureInfo.InvariantCulture, $"{literal.High.Value:R}{unit}");
        return literal.Form switch
        {
            "" => number,
            "range" => string.Create(CultureInfo.InvariantCulture, $"{literal.Low.Value:R} to {number}"),
            var form => $"{form} {number}",
        };
    }

    private BoundExpression Variable(char letter) => Of(
        new()
        {
            Name = $"{letter}",
            Stated = Ranges.GetValueOrDefault(letter, new(0, double.PositiveInfinity, true, false)),
            Unit = scope.UnitOf("1"),
            IsVariable = true,
        },
        Footing.None);

    private BoundExpression Name(string key)
    {
        if (scope.Steps.TryGetValue(key, out var step))
        {
            return Step(step);
        }

        var figure = scope.Figure(key) ?? throw scope.Missing(key);
        var unit = scope.UnitOf(figure.Unit);
        return Of(
            new() { Name = key, Stated = Leaf.StatedOf(figure).Times(unit.Size), Unit = unit, Figure = figure, Significant = Printed.Digits(figure) },
            Footing.Of(figure.Basis, scope.Axes, key, isFigure: true));
    }

    private BoundExpression Step(ClaimTest step)
    {
        if (steps.Contains(step.Key))
        {
            throw new ExpressionException($"'{step.Key}', which stands in its own expression ({string.Join(" in ", steps)})", "steps that lead to figures", "break the circle");
        }

        steps.Push(step.Key);
        var bound = Bind(scope.StepOf(step));
        steps.Pop();
        return bound;
    }

    private BoundExpression Of(Leaf leaf, Footing footing)
    {
        // A figure or a variable is one quantity wherever it stands; a number written twice is two.
        var place = leaf.Figure is null && !leaf.IsVariable ? -1 : leaves.FindIndex(known => known.Name == leaf.Name);
        if (place < 0)
        {
            place = leaves.Count;
            leaves.Add(leaf);
        }

        return new(Term.Of(place), leaf.Unit.Dimension, footing);
    }

    private BoundExpression Binary(Expression.Binary binary)
    {
        var (left, right) = (Bind(binary.Left), Bind(binary.Right));
        return binary.Sign switch
        {
            '+' => Added(Operation.Add, left, right),
            '-' => Added(Operation.Subtract, left, right),
            '*' => new(new(Operation.Multiply, [left.Term, right.Term]), left.Dimension * right.Dimension, left.Footing.With(right.Footing) with { IsWeighted = true }),
            '/' => Divided(left, right),
            _ => Raised(left, right),
        };
    }

    private BoundExpression Added(Operation operation, BoundExpression left, BoundExpression right)
    {
        Alike(left, right, operation == Operation.Add ? "in a sum" : "in a difference");
        return new(new(operation, [left.Term, right.Term]), left.Dimension, ledger.SideBySide(left.Footing, right.Footing, sum: true));
    }

    // A ratio of likes is a pure number, which stands on nothing any more.
    private BoundExpression Divided(BoundExpression left, BoundExpression right)
    {
        var term = new Term(Operation.Divide, [left.Term, right.Term]);
        return left.Dimension == right.Dimension && !left.Dimension.IsNone
            ? new(term, Dimension.None, Cancelled(left, right))
            : new(term, left.Dimension / right.Dimension, left.Footing.With(right.Footing));
    }

    private Footing Cancelled(BoundExpression left, BoundExpression right)
    {
        ledger.SideBySide(left.Footing, right.Footing);
        return Footing.None;
    }

    private BoundExpression Raised(BoundExpression left, BoundExpression right)
    {
        Pure(right, "the exponent");
        var term = new Term(Operation.Power, [left.Term, right.Term]);
        if (left.Dimension.IsNone)
        {
            return new(term, Dimension.None, left.Footing);
        }

        return right.Term is { Operation: Operation.Leaf, Leaf: var leaf } && leaves[leaf] is { Figure: null, IsVariable: false, Stated: { IsPoint: true, Low: var power } }
            ? new(term, left.Dimension.To(power), left.Footing)
            : throw new ExpressionException($"{left.Dimension} to a power that is not one number", "a pure number, or a fixed power", "divide by the unit first");
    }

    private BoundExpression Call(Expression.Call call)
    {
        if (Model.All.TryGetValue(call.Function, out var model))
        {
            return Modelled(model, call);
        }

        if (call.Function is "wins" or "losses" or "ties")
        {
            return Counted(call);
        }

        var arguments = call.Arguments.Select(Bind).ToList();
        return (call.Function, arguments.Count) switch
        {
            ("min", > 1) => Outermost(Operation.Min, arguments),
            ("max", > 1) => Outermost(Operation.Max, arguments),
            ("low", 1) => End(arguments[0], upper: false),
            ("high", 1) => End(arguments[0], upper: true),
            ("log10", 1) when Pure(arguments[0], "the argument of log10") => new(new(Operation.Log10, [arguments[0].Term]), Dimension.None, arguments[0].Footing),
            _ => throw new ExpressionException(
                $"{call.Function}(…) with {call.Arguments.Count} arguments",
                $"min(a, b), max(a, b), log10(a), low(a), high(a), wins(a, b), losses(a, b), ties(a, b), {string.Join(", ", Model.All.Values.Select(m => $"{m.Name}(… {m.Arguments.Count})"))}",
                "correct the name or the number of arguments"),
        };
    }

    private BoundExpression Outermost(Operation operation, List<BoundExpression> arguments)
    {
        arguments.Skip(1).ToList().ForEach(argument => Alike(arguments[0], argument, "in min or max"));
        return new(new(operation, [.. arguments.Select(argument => argument.Term)]), arguments[0].Dimension, arguments.Select(argument => argument.Footing).Aggregate((a, b) => ledger.SideBySide(a, b)));
    }

    private BoundExpression End(BoundExpression of, bool upper)
    {
        var leaf = new Leaf
        {
            Name = upper ? "high" : "low",
            Stated = Interval.Everything,
            Unit = Quantities.UnitFor(of.Dimension, leaves, scope),
            Of = of.Term,
            IsUpper = upper,
        };
        return Of(leaf, of.Footing);
    }

    private BoundExpression Modelled(Model model, Expression.Call call)
    {
        if (call.Arguments.Count != model.Arguments.Count)
        {
            throw new ExpressionException($"{model.Name} with {call.Arguments.Count} arguments", $"{model.Arguments.Count}, in {string.Join(", ", model.Arguments)}", "add or remove arguments");
        }

        var arguments = call.Arguments.Select(Bind).ToList();
        foreach (var (argument, unit) in arguments.Zip(model.Arguments))
        {
            if (argument.Dimension != scope.UnitOf(unit).Dimension)
            {
                throw new ExpressionException($"{argument.Dimension} as an argument of {model.Name}", $"a quantity in {unit}", "correct the argument");
            }
        }

        return new(
            new(Operation.Model, [.. arguments.Select(argument => argument.Term)], Model: model),
            scope.UnitOf(model.Result).Dimension,
            arguments.Select(argument => argument.Footing).Aggregate((a, b) => a.With(b)));
    }

    private BoundExpression Counted(Expression.Call call)
    {
        if (call.Arguments is not [Expression.Name one, Expression.Name other])
        {
            throw new ExpressionException($"{call.Function} of something else than two models", "the keys of two models", $"write it like {call.Function}(kimi-k2-thinking, gpt-5)");
        }

        var count = Benchmarks.Count(scope.Figures, call.Function, one.Key, other.Key);
        return Of(
            new()
            {
                Name = Benchmarks.Name(scope.Figures, call.Function, count, one.Key, other.Key),
                Stated = Interval.Point(count ?? throw scope.Missing($"{one.Key} beside {other.Key} in a benchmark")),
                Unit = scope.UnitOf("1"),
                Words = "count",
            },
            Footing.None);
    }

    private static bool Pure(BoundExpression bound, string what) => bound.Dimension.IsNone
        ? true
        : throw new ExpressionException($"{bound.Dimension} as {what}", "a pure number", "divide by a quantity of the same unit");

    private static void Alike(BoundExpression left, BoundExpression right, string where)
    {
        if (left.Dimension != right.Dimension)
        {
            throw new ExpressionException($"{left.Dimension} and {right.Dimension} {where}", "one unit in both", "correct one of them, or convert it");
        }
    }
}
