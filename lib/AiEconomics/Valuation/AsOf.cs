using System.Globalization;
using AiEconomics.Units;

namespace AiEconomics.Valuation;

/// <summary>When a number held: a year, a month or a day, as the tables of <c>data/</c> write it.</summary>
/// <remarks>A month is all its days, so two dates are no time apart where the days they may mean overlap.</remarks>
public readonly record struct AsOf
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private AsOf(DateOnly first, DateOnly last, string text) => (First, Last, Text) = (first, last, text);

    /// <summary>The first day it may mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last { get; }

    private string Text { get; }

    /// <summary>A year, a month or a day.</summary>
    /// <param name="text">Such as <c>2025</c>, <c>2025-11</c> or <c>2025-11-06</c>.</param>
    /// <exception cref="FormatException">It is none of the three.</exception>
    public static AsOf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Array.Find(Forms, form => form.Length == text.Length) is { } form
            && DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            var next = form.Length == 4 ? first.AddYears(1) : form.Length == 7 ? first.AddMonths(1) : first.AddDays(1);
            return new(first, next.AddDays(-1), text);
        }

        throw new FormatException($"'{text}' is no date; write a year, a month or a day, such as 2025, 2025-11 or 2025-11-06.");
    }

    /// <summary>The least time between two dates: none where they may mean one day.</summary>
    public static Years Apart(AsOf one, AsOf other)
    {
        var days = Math.Max(one.First.DayNumber - other.Last.DayNumber, other.First.DayNumber - one.Last.DayNumber);
        return Years.FromYears(Math.Max(days, 0) / 365.25);
    }

    /// <summary>The time between the middles of two dates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The later one is the earlier.</exception>
    public static Years Between(AsOf earlier, AsOf later) =>
        Years.FromYears(Require.NotNegative((later.Middle - earlier.Middle) / 365.25, "Name the earlier date first.", "time from earlier to later"));

    private double Middle => (First.DayNumber + Last.DayNumber) / 2.0;

    /// <summary>The date as it was written.</summary>
    public override string ToString() => Text ?? "";
}
