using System.Reflection;
using System.Text.RegularExpressions;
using AiEconomics.Figures;
using AiEconomics.Notebooks.Exercises;
using AiEconomics.Notebooks.Exploring;
using AiEconomics.Translations;
using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

/// <summary>All that exercises, estimates and scores say, in the languages that notebooks are translated into.</summary>
public sealed partial class ExerciseLanguageTests : IDisposable
{
    // Enough that every sentence which depends on the numbers given is said.
    private const int Students = 50;

    private static readonly string Notebooks = Path.Combine(DataFolder.Find(), "..", "notebooks");
    private readonly string folder = Directory.CreateTempSubdirectory("language").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_Chinese_book_has_all_that_is_said_and_no_other()
    {
        Assert.Equal(typeof(Feedback).Assembly.GetTypes().Count(type => type.Name.EndsWith("Exercises", StringComparison.Ordinal)), ExerciseVariantTests.Sets.Count);
        var book = PhraseBook.Read(Path.Combine(Notebooks, "zh-CN"), PhraseBook.OfExercises);
        foreach (var exercise in ExerciseVariantTests.Sets.SelectMany(set => set.GetType().GetProperties().Select(property => property.GetValue(set)!)))
        {
            typeof(ExerciseLanguageTests).GetMethod(nameof(AskAll), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(exercise.GetType().GenericTypeArguments[0]).Invoke(null, [exercise, book]);
        }

        // Where money costs something, forgetting it is a wrong turn.
        Ask(ExerciseAnswersTests.ChainAt(InterestRate.FromPercent(10)).ShortLife, book);
        AskEstimates(book);

        // Beside an explorable a running notebook has a table that no saved one holds.
        Array.ForEach([.. ExploreText.Header], head => book.Say(head));
        var faults = book.Faults("exercise").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static void AskAll<T>(Exercise<T> exercise, PhraseBook book) where T : struct, IQuantity<T>
    {
        Ask(exercise, book);
        for (var number = 1; exercise.Vary is not null && number <= Students; number++)
        {
            Ask(exercise.For($"学生 {number}"), book);
        }
    }

    private static void Ask<T>(Exercise<T> exercise, PhraseBook book) where T : struct, IQuantity<T>
    {
        T?[] answers = [null, exercise.Expected, T.FromBase(1.01 * exercise.Expected.BaseValue), T.FromBase(0.99 * exercise.Expected.BaseValue), .. exercise.WrongTurns.Select(turn => (T?)turn.Value)];
        string[] said =
        [
            exercise.ToString(), .. answers.Select(answer => exercise.Check(answer).Markdown),
            .. Enumerable.Range(0, exercise.Hints.Count + 1).Select(number => exercise.Hint(number).Markdown), exercise.ShowSolution().Markdown,
        ];
        Array.ForEach(said, text => book.SayLines(text));
    }

    private void AskEstimates(PhraseBook book)
    {
        var kept = Path.Combine(folder, "estimates.json");
        List<string> said = [Estimate.ScoreAll(kept).Markdown];
        foreach (var question in Directory.GetFiles(Notebooks, "*.ipynb").SelectMany(file => Question().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value))
        {
            Add<Usd>(question);
            Add<Ratio>(question);
        }

        // None of two: a chance of one in a hundred.
        var missed = new Forecast("rent", Distribution.Normal(-1, 1), Truth: 30);
        said.Add(new Scorecard(missed, missed).ToString());
        said.ForEach(text => book.SayLines(text));

        void Add<T>(string question) where T : struct, IQuantity<T>
        {
            var (low, high) = (T.FromBase(2), T.FromBase(4));
            var (open, stated) = (Estimate.Of<T>(question, null, null), Estimate.Of<T>(question, low, high));
            said.AddRange([open.ToString(), open.Against(low).Markdown, stated.ToString()]);
            foreach (var truth in (double[])[1, 3, 5])
            {
                var scored = stated.Against(T.FromBase(truth)).KeepIn(kept);
                said.AddRange([scored.Markdown, Estimate.ScoreAll(kept).Markdown]);
            }
        }
    }

    [GeneratedRegex(@"Estimate\.Of<\w+>\(\\""(.+?)\\""")]
    private static partial Regex Question();
}
