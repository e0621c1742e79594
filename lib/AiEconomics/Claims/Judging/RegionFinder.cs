using AiEconomics.Claims.Evaluation;
using AiEconomics.Units;

namespace AiEconomics.Claims.Judging;

/// <summary>Finds where along a free variable, or along the one quantity that is not known exactly, a comparison holds.</summary>
/// <remarks>Scans the range and halves each step on which the answer changes. What else is not known exactly stands in the middle of its ordinary reading.</remarks>
internal sealed class RegionFinder
{
    private const int Steps = 480;
    private const double Far = 1e18;

    private readonly BoundComparison comparison;
    private readonly ComparisonText text;
    private readonly Interval demanded;
    private readonly double[] middle;
    private readonly Interval[] box;

    internal RegionFinder(BoundComparison comparison, ComparisonText text)
    {
        (this.comparison, this.text) = (comparison, text);
        box = comparison.Box();
        middle = [.. comparison.Box(leaf => leaf.Ordinary(Reading.Tenth)).Select(Reading.Middle)];
        demanded = comparison.Demanded(text.RightValue);
    }

    /// <summary>The region, or nothing where no one quantity decides.</summary>
    internal Region? Find()
    {
        var free = Enumerable.Range(0, box.Length).Where(leaf => comparison.Leaves[leaf].IsVariable).ToList();
        if (free.Count == 0)
        {
            free = [.. Enumerable.Range(0, box.Length).Where(leaf => !box[leaf].IsPoint && comparison.Left.Uses(leaf))];
            // Where the right side is itself not known exactly, there is more than one quantity that decides.
            return free.Count == 1 && !Enumerable.Range(0, box.Length).Any(leaf => comparison.Right.Uses(leaf) && !box[leaf].IsPoint && comparison.Sign is not ("in" or "="))
                ? Along(free[0])
                : null;
        }

        return free.Count switch
        {
            1 => Along(free[0]),
            2 => Sliced(free),
            _ => null,
        };
    }

    private Region Sliced(List<int> free)
    {
        // The one with an end on both sides is held still.
        var still = free.OrderBy(leaf => box[leaf].High).First();
        var along = free.First(leaf => leaf != still);
        var slices = new List<(string, Region)>();
        for (var quarter = 0; quarter <= 4; quarter++)
        {
            middle[still] = box[still].Low + (Math.Min(box[still].High, Far) - box[still].Low) * quarter / 4;
            slices.Add(($"{comparison.Leaves[still].Name} = {Text(still, middle[still])}", Along(along)));
        }

        var condition = string.Join("; ", slices.Select(slice => $"at {slice.Item1} {slice.Item2.Condition}"));
        return slices[0].Item2 with { Condition = condition, Slices = slices };
    }

    private Region Along(int leaf)
    {
        var grid = Grid(box[leaf]);
        var holds = new List<(double From, double To)>();
        double? from = At(leaf, grid[0]) ? box[leaf].Low : null;
        for (var i = 1; i < grid.Count; i++)
        {
            var (was, now) = (At(leaf, grid[i - 1]), At(leaf, grid[i]));
            if (was != now)
            {
                var turn = Turn(leaf, grid[i - 1], grid[i], was);
                if (now)
                {
                    from = turn;
                }
                else
                {
                    holds.Add((from!.Value, turn));
                    from = null;
                }
            }
        }

        if (from is { } start)
        {
            holds.Add((start, box[leaf].High));
        }

        return new(
            comparison.Leaves[leaf].Name, holds, box[leaf].Low, box[leaf].High, Left(leaf, grid[0]), Left(leaf, grid[^1]), Supremum(leaf), Condition(leaf, holds), []);
    }

    private bool At(int leaf, double value)
    {
        middle[leaf] = value;
        return comparison.HoldsAt(middle, demanded);
    }

    private double Turn(int leaf, double low, double high, bool atLow)
    {
        // Halving to the last digit.
        for (var i = 0; i < 200 && high - low > 1e-13 * Math.Abs(high); i++)
        {
            var half = (low + high) / 2;
            (low, high) = At(leaf, half) == atLow ? (half, high) : (low, half);
        }

        return (low + high) / 2;
    }

    private string Left(int leaf, double value)
    {
        middle[leaf] = value;
        return Quantities.Text(comparison.Left.At(middle), text.LeftUnit);
    }

    private string Supremum(int leaf)
    {
        var line = middle.Select(value => Interval.Point(value)).ToArray();
        line[leaf] = box[leaf];
        return Quantities.Text(Extent.Of(comparison.Left, line).High, text.LeftUnit);
    }

    // Even steps on a short range; on a long one, steps of even factors.
    private static List<double> Grid(Interval range)
    {
        if (double.IsFinite(range.High) && (range.Low <= 0 || range.High / range.Low < 1000))
        {
            return [.. Enumerable.Range(0, Steps + 1).Select(i => range.Low + (range.High - range.Low) * i / Steps)];
        }

        var (low, high) = (range.Low > 0 ? range.Low : 1e-6, double.IsFinite(range.High) ? range.High : Math.Max(range.Low, 1) * 1e9);
        IEnumerable<double> steps = Enumerable.Range(0, Steps + 1).Select(i => low * Math.Pow(high / low, (double)i / Steps));
        return [.. range.Low > 0 ? [] : (double[])[0], .. steps, .. double.IsFinite(range.High) ? [] : (double[])[Far]];
    }

    private string Condition(int leaf, List<(double From, double To)> holds)
    {
        var of = comparison.Leaves[leaf];
        var name = of.Figure is { } figure ? $"the {figure.Named}" : of.IsVariable ? of.Name : $"what is given as {Quantities.Text(of)}";
        return holds.Count == 0 ? $"for no {name}" : $"where {name} is {string.Join(" or ", holds.Select(stretch => Stretch(leaf, stretch)))}";
    }

    private string Stretch(int leaf, (double From, double To) stretch) => (stretch.From == box[leaf].Low, stretch.To == box[leaf].High) switch
    {
        (true, true) => "anything",
        (false, true) => $"above {Text(leaf, stretch.From)}",
        (true, false) => $"below {Text(leaf, stretch.To)}",
        _ => $"between {Text(leaf, stretch.From)} and {Text(leaf, stretch.To)}",
    };

    private string Text(int leaf, double value) =>
        comparison.Leaves[leaf].IsVariable ? Show.Significant(value) : Quantities.Text(value, comparison.Leaves[leaf].Unit);
}
