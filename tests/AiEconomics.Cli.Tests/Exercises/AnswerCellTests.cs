using System.Text.Json.Nodes;
using AiEconomics.Cli.Exercises;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Exercises;

public class AnswerCellTests
{
    private const string Open = "var exercises = new UnitsExercises(figures);\nUsd? answer1 = null;\n\nexercises.ContextExtension.Check(answer1)";

    [Fact]
    public void An_answer_that_is_checked_makes_an_answer_cell() =>
        Assert.Equal("exercises.ContextExtension", Assert.Single(In(Open)).Exercise);

    [Theory]
    [InlineData("claims.Test(\"4.6 M USD < 60 M USD\")")]
    [InlineData("Usd? answer1 = Usd.FromMillions(1);\n\nexercises.ContextExtension.Check(answer1)")]
    [InlineData("Usd? other = null;\n\nexercises.ContextExtension.Check(answer1)")]
    public void Nothing_else_does(string code) => Assert.Empty(In(code));

    [Fact]
    public void An_expression_takes_the_place_of_null() => Assert.Equal(
        "var exercises = new UnitsExercises(figures);\nUsd? answer1 = Usd.FromMillions(1);\n\nexercises.ContextExtension.Check(answer1)",
        Assert.Single(In(Open)).Solved("Usd.FromMillions(1)"));

    [Fact]
    public void Statements_of_a_solution_stand_before_the_answer() => Assert.Equal(
        "var exercises = new UnitsExercises(figures);\nvar half = 0.5;\nUsd? answer1 = half\n    * Usd.FromMillions(1);\n\nexercises.ContextExtension.Check(answer1)",
        Assert.Single(In(Open)).Solved("var half = 0.5;\nhalf\n    * Usd.FromMillions(1)"));

    [Fact]
    public void The_solution_is_asked_for_in_the_place_of_the_check() => Assert.Equal(
        "var exercises = new UnitsExercises(figures);\nUsd? answer1 = null;\n\nexercises.ContextExtension.Solution", Assert.Single(In(Open)).Asking);

    private static IReadOnlyList<AnswerCell> In(string code)
    {
        var notebook = new JsonObject
        {
            ["nbformat"] = 4,
            ["cells"] = new JsonArray(new JsonObject { ["cell_type"] = "code", ["metadata"] = new JsonObject(), ["outputs"] = new JsonArray(), ["source"] = code }),
        };
        return AnswerCell.In(NotebookFile.Parse("one.ipynb", notebook.ToJsonString()));
    }
}
