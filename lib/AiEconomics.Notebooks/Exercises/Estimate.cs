using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>States an interval before a result is shown, and keeps what was stated where the reader asks for it.</summary>
public static class Estimate
{
    /// <summary>An interval that one would bet nine to one on, or nothing yet.</summary>
    /// <param name="question">What is estimated, such as <c>cost of the run</c>.</param>
    /// <param name="low">One value in twenty lies below; nothing as long as nothing is stated.</param>
    /// <param name="high">One value in twenty lies above; nothing as long as nothing is stated.</param>
    /// <exception cref="ArgumentException">One end is missing, or the low end is not below the high one.</exception>
    public static Estimate<T> Of<T>(string question, T? low, T? high) where T : struct, IQuantity<T> => new(question, low, high);

    /// <summary>Scores all that was kept in a file.</summary>
    /// <param name="file">The file given to <see cref="ScoredEstimate.KeepIn"/>.</param>
    public static Feedback ScoreAll(string file) => KeptEstimates.Read(file) is { Count: > 0 } kept
        ? new(false, $"**{new Scorecard(kept)}**\n\n" + string.Join('\n', kept.Select(forecast => $"- {(forecast.Hit ? "within" : "outside")}: {forecast.Question}")))
        : new(false, $"**Nothing kept yet.** In a notebook that asks for an interval, add `.KeepIn(\"{file}\")` to the cell that scores it.");
}
