using System.Globalization;
using AiEconomics.Notebooks.Charts;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>Finds the smallest grid that gives a model to three digits.</summary>
internal static class GridBuilder
{
    /// <summary>The part by which a grid may be off: half a step of the third digit is never less than this part of a number.</summary>
    internal const double Tolerance = 0.0005;

    // A page has several grids and shall open at once on a phone.
    private const int MostValues = 20_000;
    private const int Checks = 400;
    private const int Lines = 4;
    private const int PlacesOnALine = 23;
    private static readonly int[] Sizes = [2, 3, 4, 5, 7, 9, 13, 17, 25, 33];

    /// <summary>The grid of a model over the ranges of its inputs.</summary>
    /// <exception cref="InvalidOperationException">No grid of bearable size is close enough.</exception>
    internal static Grid Of(string title, IReadOnlyList<GridAxis> ranges, Func<IReadOnlyList<double>, double> model)
    {
        var positive = Nodes(ranges, 0).Concat(Enumerable.Range(1, Checks).Select(number => Spread(ranges, number))).All(point => model(point) > 0);
        int[] sizes = [.. ranges.Select((_, axis) => Size(ranges, axis, positive, model))];
        for (; ; )
        {
            var axes = ranges.Select((range, axis) => range with { Nodes = Sizes[sizes[axis]] }).ToList();
            var count = axes.Aggregate(1L, (product, axis) => product * axis.Nodes);
            if (count > MostValues)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                    $"'{title}' would take a grid of {count:N0} values, more than {MostValues:N0}: it bends too sharply, or has too many inputs. Fix some of its inputs, or narrow them."));
            }

            var grid = Measured(Filled(axes, positive, model), model);
            if (grid.Error <= Tolerance)
            {
                return grid;
            }

            // Axes that do not act alone: all get more nodes, until the limit of values says that it is hopeless.
            sizes = [.. sizes.Select(size => Math.Min(size + 1, Sizes.Length - 1))];
            if (sizes.All(size => size == Sizes.Length - 1))
            {
                throw new InvalidOperationException($"'{title}' bends too sharply for a grid: between nodes it is off by {grid.Error:P2}. Narrow its inputs.");
            }
        }
    }

    // How many nodes an axis needs by itself, along a few lines through the ranges of the others; its share of the tolerance is that of all axes.
    private static int Size(IReadOnlyList<GridAxis> ranges, int axis, bool positive, Func<IReadOnlyList<double>, double> model)
    {
        for (var size = 0; size < Sizes.Length - 1; size++)
        {
            var along = ranges[axis] with { Nodes = Sizes[size] };
            if (Enumerable.Range(1, Lines).All(line => LineError(ranges, axis, along, line, positive, model) <= Tolerance / (2 * ranges.Count)))
            {
                return size;
            }
        }

        return Sizes.Length - 1;
    }

    private static double LineError(IReadOnlyList<GridAxis> ranges, int axis, GridAxis along, int line, bool positive, Func<IReadOnlyList<double>, double> model)
    {
        var point = Spread(ranges, line);
        double On(double value)
        {
            point[axis] = value;
            return model(point);
        }

        var grid = Filled([along], positive, place => On(place[0]));
        return Enumerable.Range(0, PlacesOnALine)
            .Select(place => along.Value((place + 0.5) / PlacesOnALine))
            .Max(value => grid.ErrorAt([value], On(value)));
    }

    private static Grid Filled(IReadOnlyList<GridAxis> axes, bool positive, Func<IReadOnlyList<double>, double> model) =>
        new(axes, [.. Nodes(axes, 0).Select(point => ChartStyle.Rounded(model(point)))], positive, 0);

    private static IEnumerable<double[]> Nodes(IReadOnlyList<GridAxis> axes, int from) => from == axes.Count
        ? [[]]
        : Enumerable.Range(0, axes[from].Nodes).SelectMany(node => Nodes(axes, from + 1), (node, rest) => (double[])[axes[from].Value(axes[from].Node(node)), .. rest]);

    private static Grid Measured(Grid grid, Func<IReadOnlyList<double>, double> model) => grid with
    {
        Error = Enumerable.Range(1, Checks).Select(number => Spread(grid.Axes, number)).Max(point => grid.ErrorAt(point, model(point))),
    };

    // Points that fill the ranges evenly, the same each time: multiples of powers of a root (the golden ratio, for one input), without their whole part.
    private static double[] Spread(IReadOnlyList<GridAxis> ranges, int number)
    {
        var root = 2.0;
        for (var step = 0; step < 30; step++)
        {
            root = Math.Pow(1 + root, 1.0 / (ranges.Count + 1));
        }

        return [.. ranges.Select((range, axis) => range.Value((0.5 + number * Math.Pow(root, -(axis + 1))) % 1))];
    }
}
