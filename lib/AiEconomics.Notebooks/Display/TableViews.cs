using System.Globalization;
using System.Runtime.CompilerServices;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Display;

/// <summary>Makes tables of what a cell computes.</summary>
public static class TableViews
{
    /// <summary>A table of tuples: one row each, one column for each item.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The header, as many names as a tuple has items.</param>
    /// <exception cref="ArgumentException">The header is longer or shorter than the tuples.</exception>
    public static Table ToTable<T>(this IEnumerable<T> rows, params string[] columns) where T : ITuple
    {
        var tuples = rows.ToList();
        var numeric = columns.Select((_, column) => tuples.Exists(tuple => column < tuple.Length && IsNumber(tuple[column])));
        return new(columns, [.. tuples.Select(Cells)], [.. numeric]);
    }

    private static IReadOnlyList<string> Cells<T>(T tuple) where T : ITuple =>
        [.. Enumerable.Range(0, tuple.Length).Select(item => Cell(tuple[item]))];

    // Digits in groups of three: twelve zeros in a row cannot be read. Adding zero turns minus zero into zero.
    private static string Cell(object? value) => value is double.PositiveInfinity ? "∞" : value is double or int or long
        ? string.Format(CultureInfo.InvariantCulture, "{0:#,0.######}", value is double number ? number + 0.0 : value)
        : FormattableString.Invariant($"{value}");

    private static bool IsNumber(object? value) =>
        value is double or int or long
        || value is not null && value.GetType().GetInterfaces()
            .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQuantity<>));
}
