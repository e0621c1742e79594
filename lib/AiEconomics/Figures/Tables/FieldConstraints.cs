using System.Text.RegularExpressions;

namespace AiEconomics.Figures.Tables;

/// <summary>What values a column allows; the names are those of Frictionless Table Schema.</summary>
public sealed record FieldConstraints
{
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

    /// <summary>The most characters allowed.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The pattern made ready, for the whole field; it goes through a text once, whatever pattern a file brings.</summary>
    internal Regex? Form => Pattern is null ? null : form ??= new Regex($"^(?:{Pattern})$", RegexOptions.NonBacktracking);
}
