namespace AiEconomics.Formulas;

/// <summary>A value that knows where it comes from: a figure of the tables, or the result of another formula.</summary>
public interface ISourced
{
    /// <summary>The value itself, a quantity or a number.</summary>
    object SourcedValue { get; }

    /// <summary>Where it comes from, as one line of Markdown.</summary>
    string SourceMarkdown { get; }
}
