using System.Text.RegularExpressions;

namespace AiEconomics.Figures.Tables;

/// <summary>What values a column allows; the names are those of Frictionless Table Schema, but for <see cref="NotAbove"/>, which is ours.</summary>
public sealed record FieldConstraints
{
    // Enough for a sound pattern on the busiest machine: how fast a machine is must not decide what is right.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private static readonly Regex Never = new("(?!)");

    private Regex? form;

    /// <summary>Whether the field must not be empty.</summary>
    public bool Required { get; init; }

    /// <summary>Whether no two rows may have the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>A regular expression that the whole field must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only values allowed.</summary>
    public IReadOnlyList<string>? Enum { get; init; }

    /// <summary>The least number allowed.</summary>
    public double? Minimum { get; init; }

    /// <summary>The largest number allowed.</summary>
    public double? Maximum { get; init; }

    /// <summary>The column of numbers whose value in the same row this one must not exceed, where both are filled in.</summary>
    public string? NotAbove { get; init; }

    /// <summary>The most characters allowed.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether the pattern matches the whole of a text.</summary>
    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    internal bool Matches(string text)
    {
        try
        {
            return (form ??= Ready($"^(?:{Pattern})$")).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // One field is proof enough; the next would take as long.
            form = Never;
            return false;
        }
    }

    // In one pass, whatever pattern a file brings; one that looks ahead cannot be matched so, and gets little time instead.
    private static Regex Ready(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new(pattern, RegexOptions.None, MostTime);
        }
    }
}
