using System.Runtime.CompilerServices;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>One exercise: its right answer, the wrong turns that are known, hints, and a solution.</summary>
/// <typeparam name="T">The quantity that is asked for.</typeparam>
/// <param name="name">The name by which a notebook calls it: that of the property that makes it.</param>
public sealed class Exercise<T>([CallerMemberName] string name = "") where T : struct, IQuantity<T>
{
    private const int MostAttempts = 100;
    private readonly string root = $"exercises.{name}";
    private string? person;

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

    /// <summary>The question with its numbers, for an exercise that can have others; empty where the notebook alone asks it.</summary>
    public string Question { get; init; } = "";

    /// <summary>The same exercise with other numbers given; nothing where its numbers are facts.</summary>
    public Func<GivenNumbers, Exercise<T>>? Vary { get; init; }

    /// <summary>
    /// The part by which an answer may differ and count as right: half a percent, what rounding to three digits can cost.
    /// </summary>
    public double Tolerance { get; init; } = 0.005;

    /// <summary>This exercise with numbers of one's own: two people get different ones, and one person the same each time.</summary>
    /// <param name="who">A name or a number, as the teacher keeps it.</param>
    /// <exception cref="ArgumentException">The text is empty, longer than 100 characters, or holds a quote.</exception>
    /// <exception cref="InvalidOperationException">The numbers of this exercise are facts.</exception>
    public Exercise<T> For(string who)
    {
        ArgumentNullException.ThrowIfNull(who);
        var vary = Vary ?? throw new InvalidOperationException($"{root} asks for published figures, so there are no other numbers for it: answer it as it stands.");

        // Numbers with which a known mistake gives the right answer, or the answer of everybody, are passed over.
        var variant = Enumerable.Range(0, MostAttempts).Select(attempt => vary(new GivenNumbers(root, who, attempt))).First(IsSound);
        variant.person = who.Trim();
        return variant;
    }

    /// <summary>The question, and the call that checks an answer to it.</summary>
    public override string ToString() => Question.Length == 0
        ? $"The question stands above its cell in the notebook; `{Call}.Check(…)` takes the answer, a `{typeof(T).Name}`."
        : $"{Question} `{Call}.Check(…)` takes the answer, a `{typeof(T).Name}`.";

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
            return new(true, $"**Right:** {Expected}. {Reading}{Offer}");
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

    private string Call => person is null ? root : $"{root}.For(\"{person}\")";

    private string Help => $"`{Call}.Hint(1)` helps, `{Call}.ShowSolution()` shows a way.";

    private string Offer => Vary is null || person is not null ? "" : $" `{root}.For(\"your name\")` asks it again with numbers of your own.";

    private bool IsSound(Exercise<T> variant) =>
        !IsNear(variant.Expected, Expected)
        && variant.WrongTurns.All(turn => !IsNear(turn.Value, variant.Expected) && !IsNear(variant.Expected, turn.Value));

    private bool IsNear(T given, T value) =>
        Math.Abs(given.BaseValue - value.BaseValue) <= Tolerance * Math.Abs(value.BaseValue);
}
