using System.Globalization;
using System.Numerics;

namespace AiEconomics.Usage.Sql;

/// <summary>One row of an answer.</summary>
/// <param name="Values">Its values in the order of the question: texts, whole numbers, lists of them, days, or nothing.</param>
internal sealed record SqlRow(IReadOnlyList<object?> Values)
{
    /// <summary>A text; empty for nothing, a day as <c>2026-11-24</c>.</summary>
    internal string Text(int column) => Values[column] switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>A whole number; zero for nothing.</summary>
    internal long Count(int column) => Values[column] switch
    {
        null => 0,
        BigInteger sum => (long)sum,
        var value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A sum of whole numbers, however large; zero for nothing.</summary>
    internal BigInteger Sum(int column) => Values[column] switch
    {
        null => 0,
        BigInteger sum => sum,
        var value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A list of whole numbers; an empty one for nothing.</summary>
    internal IReadOnlyList<long> List(int column) => Values[column] switch
    {
        null => [],
        IEnumerable<long> list => list as IReadOnlyList<long> ?? [.. list],
        System.Collections.IEnumerable list => [.. list.Cast<object>().Select(value => Convert.ToInt64(value, CultureInfo.InvariantCulture))],
        var value => throw new InvalidCastException($"A list was expected, but {value.GetType().Name} was answered."),
    };
}
