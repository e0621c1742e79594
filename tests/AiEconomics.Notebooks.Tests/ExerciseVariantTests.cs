using System.Reflection;
using System.Text.RegularExpressions;
using AiEconomics.Notebooks.Exercises;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

/// <summary>Numbers of one's own.</summary>
public class ExerciseVariantTests
{
    private const int Students = 200;

    internal static readonly IReadOnlyList<object> Sets =
        [.. typeof(ExerciseAnswersTests).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null)!).Where(set => set.GetType().Name.EndsWith("Exercises", StringComparison.Ordinal))];

    public static TheoryData<string> Varied() => [.. Sets.Select(set => set.GetType().Name)];

    // The answer of a variant is that of a formula worked by hand, with the numbers that its question says: 2.3e6 over days · 24.
    [Theory]
    [InlineData("Ada")]
    [InlineData("2026-117")]
    [InlineData("陈晓明")]
    public void The_answer_follows_the_numbers_that_the_question_says(string who)
    {
        var mine = ExerciseAnswersTests.TrainingCost.Cluster.For(who);
        var days = int.Parse(Regex.Match(mine.Question, @"in (\d+) days").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(days, 30, 180);
        Assert.Equal(2.3e6 / (days * 24), mine.Expected.Count, tolerance: 1e-6);
        Assert.Contains($"({days} * 24)", mine.Solution, StringComparison.Ordinal);
    }

    [Fact]
    public void One_person_has_the_same_numbers_each_time_however_the_name_is_typed()
    {
        var mine = ExerciseAnswersTests.Prices.CachedTraffic.For("Ada Lovelace");
        Assert.Equal(mine.Question, ExerciseAnswersTests.Prices.CachedTraffic.For(" ada LOVELACE ").Question);
        Assert.Equal(mine.Expected, ExerciseAnswersTests.Prices.CachedTraffic.For("ada lovelace").Expected);
    }

    [Fact]
    public void A_variant_speaks_of_itself_by_its_own_call()
    {
        var mine = ExerciseAnswersTests.TrainingCost.Cluster.For("Ada");
        Assert.Contains("`exercises.Cluster.For(\"Ada\").Hint(1)` helps", mine.Check(null).Markdown, StringComparison.Ordinal);
        Assert.Contains("`exercises.Cluster.For(\"Ada\").Check(…)` takes the answer, a `GpuCount`.", mine.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("your name", mine.Check(mine.Expected).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_answered_is_offered_numbers_of_their_own() => Assert.EndsWith(
        "`exercises.Cluster.For(\"your name\")` asks it again with numbers of your own.",
        ExerciseAnswersTests.TrainingCost.Cluster.Check(ExerciseAnswersTests.TrainingCost.Cluster.Expected).Markdown, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a \"quote\"")]
    [InlineData("a\nline")]
    public void A_name_that_is_none_is_refused(string who) => Assert.Equal(
        $"who must be a name or a number of 1 to 100 characters, without quotes and backslashes, but was '{who}'.",
        Assert.Throws<ArgumentException>(() => ExerciseAnswersTests.TrainingCost.Cluster.For(who)).Message);

    [Fact]
    public void An_exercise_about_published_figures_has_no_other_numbers() => Assert.Equal(
        "exercises.Rent asks for published figures, so there are no other numbers for it: answer it as it stands.",
        Assert.Throws<InvalidOperationException>(() => ExerciseAnswersTests.TrainingCost.Rent.For("Ada")).Message);

    [Theory]
    [MemberData(nameof(Varied))]
    public void Every_notebook_has_an_exercise_with_other_numbers_and_each_of_them_is_sound(string set)
    {
        var instance = Sets.Single(item => item.GetType().Name == set);
        var varied = instance.GetType().GetProperties().Select(property => property.GetValue(instance)!)
            .Count(exercise => (bool)typeof(ExerciseVariantTests).GetMethod(nameof(IsVariedAndSound), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(exercise.GetType().GenericTypeArguments[0]).Invoke(null, [exercise])!);
        Assert.NotEqual(0, varied);
    }

    private static bool IsVariedAndSound<T>(Exercise<T> exercise) where T : struct, IQuantity<T>
    {
        if (exercise.Vary is null)
        {
            return false;
        }

        var variants = Enumerable.Range(1, Students).Select(number => exercise.For(FormattableString.Invariant($"student {number}"))).ToList();
        Assert.All(variants, variant =>
        {
            Assert.True(variant.Check(variant.Expected).IsRight);
            Assert.False(variant.Check(exercise.Expected).IsRight, $"{variant.Question} has the answer of everybody.");
            Assert.All(variant.WrongTurns, turn => Assert.False(variant.Check(turn.Value).IsRight, $"{variant.Question} {turn.Mistake}"));
            Assert.NotEqual(exercise.Solution, variant.Solution);
        });

        // The fewest questions are the 4 · 17 of the balloon, all equally likely: that 200 draws meet fewer than 20 of 68 is out of the question.
        Assert.InRange(variants.Select(variant => variant.Question).Distinct().Count(), 20, Students);
        Assert.NotEqual("", exercise.Question);
        return true;
    }
}
