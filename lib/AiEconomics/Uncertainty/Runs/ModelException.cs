using System.Globalization;

namespace AiEconomics.Uncertainty;

/// <summary>A model threw an exception, or gave no finite number, on some draws.</summary>
public sealed class ModelException : Exception
{
    internal ModelException(long count, long draws, bool stopped, long firstDraw, string inputs, string reason, Exception? cause)
        : base(Sentence(count, draws, stopped, firstDraw, inputs, reason, cause), cause)
    {
        Count = count;
        FirstDraw = firstDraw;
        Inputs = inputs;
    }

    /// <summary>On how many draws; the run stops at about a thousand.</summary>
    public long Count { get; }

    /// <summary>The first such draw, counted from 0.</summary>
    public long FirstDraw { get; }

    /// <summary>The inputs of that draw, in base units.</summary>
    public string Inputs { get; }

    private static string Sentence(long count, long draws, bool stopped, long firstDraw, string inputs, string reason, Exception? cause)
    {
        var many = stopped ? "at least " : "";
        var why = cause is null ? "." : ": " + cause.Message;
        return string.Create(CultureInfo.InvariantCulture,
            $"The model {reason} on {many}{count:N0} of {draws:N0} draws, first on draw {firstDraw} ({inputs}){why}");
    }
}
