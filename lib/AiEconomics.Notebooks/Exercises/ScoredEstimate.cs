using AiEconomics.Uncertainty;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>A stated interval beside what turned out.</summary>
/// <param name="Forecast">The two together; nothing where no interval was stated.</param>
/// <param name="Markdown">The words.</param>
public sealed record ScoredEstimate(Forecast? Forecast, string Markdown)
{
    /// <summary>Keeps the estimate in a file of the reader's own, in the place of an earlier one of the same question.</summary>
    /// <param name="file">The file, such as <c>estimates.json</c>; a relative name starts from the notebook's folder.</param>
    /// <returns>This estimate.</returns>
    /// <remarks>
    /// Nothing is written unless this is called: each notebook has a kernel of its own, so that only a file can carry estimates through a course,
    /// and where it lies is for the reader to say.
    /// </remarks>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public ScoredEstimate KeepIn(string file)
    {
        if (Forecast is not null)
        {
            KeptEstimates.Add(file, Forecast);
        }

        return this;
    }

    /// <summary>The words.</summary>
    public override string ToString() => Markdown;
}
