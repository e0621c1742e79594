using System.Runtime.CompilerServices;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>One exercise: its right answer, the wrong turns that are known, hints, and a solution.</summary>
/// <typeparam name="T">The quantity that is asked for.</typeparam>
/// <param name="name">The name by which a notebook calls it: that of the property that makes it.</param>
public sealed class Exercise<T>([CallerMemberName] string name = "") where T : struct, IQuantity<T>
{
    /// <summary>The right answer, computed by the same models as the notebook.</summary>
    public required T Expected { get; init; }

    /// <summary>What the right answer means, in one sentence, shown once it is found.</summary>
    public required string Reading { get; init; }

    /// <summary>Answers that a known mistake leads to, each with the mistake in words.</summary>
    public IReadOnlyList<(T Value, string Mistake)> WrongTurns { get; init; } = [];

    /// <summary>What to try, from the general to the particular.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>C# that gives the answer in the notebook.</summary>
    public required string Solution { get; init; }

    /// <summary>
    /// The part by which an answer may differ and count as right: half a percent, what rounding to three digits can cost.
    /// </summary>
    public double Tolerance { get; init; } = 0.005;

    /// <summary>Says whether the answer is right; if not, which known mistake would give it.</summary>
    /// <param name="answer">The answer, or nothing as long as there is none.</param>
    public Feedback Check(T? answer)
    {
        if (answer is not { } given)
        {
            return new(false, $"**Not answered yet.** Put your answer in place of `null` and run the cell again. {Help}");
        }

        if (IsNear(given, Expected))
        {
            return new(true, $"**Right:** {Expected}. {Reading}");
        }

        var mistake = WrongTurns.FirstOrDefault(turn => IsNear(given, turn.Value)).Mistake;
        return new(false, mistake is null
            ? $"**Not yet:** {given} is {(given > Expected ? "too much" : "too little")}. {Help}"
            : $"**Not yet:** {mistake}");
    }

    /// <summary>The hint with this number, counted from one.</summary>
    public Feedback Hint(int number) => number >= 1 && number <= Hints.Count
        ? new(false, $"**Hint {number} of {Hints.Count}:** {Hints[number - 1]}")
        : new(false, $"There are hints 1 to {Hints.Count}, but {number} was asked for.");

    /// <summary>The solution as code.</summary>
    public Feedback ShowSolution() => new(false, $"```csharp\n{Solution}\n```");

    private string Help => $"`exercises.{name}.Hint(1)` helps, `exercises.{name}.ShowSolution()` shows a way.";

    private bool IsNear(T given, T value) =>
        Math.Abs(given.BaseValue - value.BaseValue) <= Tolerance * Math.Abs(value.BaseValue);
}
