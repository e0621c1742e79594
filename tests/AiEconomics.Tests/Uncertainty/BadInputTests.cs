using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Tests.Uncertainty;

public class BadInputTests
{
    private static readonly Uncertain<double> X = Input.Uniform("x", 0, 1);

    public static TheoryData<Action, string> Inputs() => new()
    {
        { () => Input.LogNormal("h800.rent", 3, 2), "Input 'h800.rent': low must be below high, but was 3 and high 2. For a value known exactly use Point." },
        { () => Input.Uniform("u", 2, 2), "Input 'u': minimum must be below maximum, but was 2 and maximum 2. For a value known exactly use Point." },
        { () => Input.LogitNormal("share", 0.2, 36), "Input 'share': high must lie strictly between 0 and 1, but was 36. For 36 % write 0.36." },
        { () => Input.LogitNormal("share", 0.2, 1.5), "Input 'share': high must lie strictly between 0 and 1, but was 1.5. For 1.5 % write 0.015." },
        { () => Input.LogitNormal("share", 0.2, 1), "Input 'share': high must lie strictly between 0 and 1, but was 1." },
        { () => Input.Beta("share", 0, 0.5), "Input 'share': low must lie strictly between 0 and 1, but was 0." },
        { () => Input.LogNormal("price", -1, 2), "Input 'price': low must be above zero, but was -1. A log-normal number is positive; for one that may be negative use Normal." },
        { () => Input.Normal("n", double.NaN, 2), "Input 'n': low must be a finite number, but was NaN." },
        { () => Input.Triangular("t", 0, 5, 4), "Input 't': mode must lie in [0, 4], but was 5." },
        { () => Input.Discrete("d"), "Input 'd': At least one value must be given, but there was none." },
        { () => Input.Discrete("d", (1, 0)), "Input 'd': weight must be above zero, but was 0." },
        { () => Input.Of("e", Distribution.Empirical(1, double.NaN)), "value must be a finite number, but was NaN." },
        { () => Input.Point(" ", 1), "An input needs a key that names it, such as 'h800.rent', but the key was empty." },
        { () => Distribution.Uniform(0, 1).Truncated(2, 3), "Nothing of the distribution (uniform, 0 to 1, no further) lies between 2 and 3." },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_malformed_input_is_refused_by_name(Action make, string sentence) =>
        Assert.Equal(sentence, Assert.ThrowsAny<ArgumentException>(make).Message);

    [Fact]
    public void A_distribution_must_fit_its_quantity()
    {
        var error = Assert.Throws<ArgumentException>(() => Input.Normal("h800.rent", UsdPerGpuHour.FromDollars(0.1), UsdPerGpuHour.FromDollars(3)));

        Assert.StartsWith("Input 'h800.rent': UsdPerGpuHour does not allow all values of this distribution (normal, 0.1 to 3):", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Take a distribution that stays inside, or truncate it.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Draws_must_be_above_zero(int draws)
    {
        Assert.Equal($"draws must be above zero, but was {draws}.", Assert.Throws<ArgumentOutOfRangeException>(() => X.Summary(draws)).Message);
        Assert.Equal($"draws must be above zero, but was {draws}.", Assert.Throws<ArgumentOutOfRangeException>(() => X.Draws(draws)).Message);
    }

    // Draws of x below 1/2 fail. Of 3,000 that is about half, which is more than are counted out.
    [Fact]
    public void A_model_that_throws_says_how_often_and_shows_the_first_draw()
    {
        static double Picky(double x) => x < 0.01 ? throw new InvalidOperationException("Too small.") : x;
        var draws = X.Draws(2000);
        var failing = draws.Count(x => x < 0.01);
        var first = Array.FindIndex(draws, x => x < 0.01);

        var error = Assert.Throws<ModelException>(() => Uncertain.Of(Picky, X).Summary(2000));

        Assert.Equal(failing, error.Count);
        Assert.Equal(first, error.FirstDraw);
        Assert.Equal(FormattableString.Invariant($"The model failed on {failing} of 2,000 draws, first on draw {first} (x = {draws[first]:G6}): Too small."), error.Message);
    }

    [Fact]
    public void A_model_that_always_throws_is_not_asked_forever()
    {
        static double Never(double x) => throw new InvalidOperationException("No.");
        var error = Assert.Throws<ModelException>(() => Uncertain.Of(Never, X).Summary(100_000_000));

        Assert.InRange(error.Count, 1000, 100_000);
        Assert.Contains("on at least 1,0", error.Message, StringComparison.Ordinal);
        Assert.Contains("of 100,000,000 draws, first on draw ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_returns_NaN_says_so()
    {
        var error = Assert.Throws<ModelException>(() => (from x in X select Math.Log(x - 0.01)).Summary(2000));

        Assert.StartsWith("The model returned NaN on ", error.Message, StringComparison.Ordinal);
        Assert.Contains("(x = 0.00", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_only_so_many_Sobol_points() =>
        Assert.Equal(
            "Sobol points are for fewer than 2^32 draws, but 5000000000 were asked for; use Points.MonteCarlo.",
            Assert.Throws<ArgumentOutOfRangeException>(() => X.Summary(5_000_000_000, points: Points.Sobol)).Message);

    [Fact]
    public void One_name_cannot_mean_two_things()
    {
        var twice = from a in X from b in Input.Uniform("x", 0, 2) select a + b;

        Assert.Equal(
            "Input 'x' is defined twice and not alike: uniform, 0 to 1, no further as Double and uniform, 0 to 2, no further as Double. One name means one quantity; rename one of them.",
            Assert.Throws<InvalidOperationException>(() => twice.Summary()).Message);
    }

    [Fact]
    public void An_input_cannot_be_built_from_a_draw() =>
        Assert.StartsWith(
            "An input cannot be built from a draw of another one,",
            Assert.Throws<InvalidOperationException>(() => from a in X from b in Input.Uniform("y", 0, a) select b).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_number_has_no_summary() =>
        Assert.Equal(
            "A summary needs a number or a quantity, but the model gives Boolean; select one number of it first.",
            Assert.Throws<InvalidOperationException>(() => (from a in X select a > 0.5).Summary()).Message);

    [Fact]
    public void A_point_has_a_number_for_each_input() =>
        Assert.Equal(
            "The model has 1 inputs (x), but the point has 2 numbers; give one for each input.",
            Assert.Throws<ArgumentException>(() => X.Response().At(0.5, 0.5)).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void A_share_lies_inside_zero_and_one(double share) =>
        Assert.Equal($"share must lie strictly between 0 and 1, but was {share}.", Assert.Throws<ArgumentOutOfRangeException>(() => X.Quantiles([share])).Message);
}
