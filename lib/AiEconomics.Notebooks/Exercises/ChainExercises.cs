using AiEconomics.Chain;
using AiEconomics.Units;
using static System.FormattableString;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The exercises of <c>11-the-whole-chain</c>, on the point case that the notebook has built.</summary>
/// <param name="rack">What an hour costs.</param>
/// <param name="laboratory">What a model costs.</param>
/// <param name="serving">What a token costs.</param>
/// <param name="market">What a token brings.</param>
/// <param name="programme">What is spent.</param>
public sealed class ChainExercises(HostedRack rack, Laboratory laboratory, Serving serving, Market market, Programme programme)
{
    private const double Gain = 4;
    private const double PassThrough = 0.75;
    private const double Elasticity = 1.11;
    private const double KimiOverGpt5 = 0.25;
    private const double ShortYears = 3;

    /// <summary>The required revenue if machines live three years.</summary>
    public Exercise<Usd> ShortLife => LifeOf(ShortYears);

    /// <summary>By what factor the capital for the market's demand changes when tokens get cheaper to make.</summary>
    public Exercise<Ratio> Rebound => ReboundOf(Gain, PassThrough * 100, Elasticity);

    private Exercise<Usd> LifeOf(double years) => new(nameof(ShortLife))
    {
        Vary = given => LifeOf(given.Between("years", 2, 4, step: 0.05)),
        Question = Invariant($"Machines live {years} years instead of {rack.Life.Count}. What revenue a year does the spending require?"),
        Expected = Follow(rack with { Life = Years.FromYears(years) }).RequiredRevenue,
        Reading = "Years less of life ask for far more revenue in each year that is left: the life of chips is worth as much attention as their price.",
        WrongTurns =
        [
            (Follow(rack).RequiredRevenue, "that is the answer for the life of the point case; the rack has to change."),
            ((rack.Life / Years.FromYears(years)) * Follow(rack).RequiredRevenue, "you scaled all revenue by the lives; interest, running cost, places and development do not grow with them."),
            .. rack.Rate == default
                ? Array.Empty<(Usd, string)>()
                : [(Follow(rack with { Life = Years.FromYears(years), Rate = default }).RequiredRevenue, "you left out interest; depreciation alone only brings the money back.")],
        ],
        Hints = ["Change one input of the rack and walk the chain again.", "rack with { Life = … }, then ValueChain.Follow(…).RequiredRevenue"],
        Solution = Invariant($"ValueChain.Follow(rack with {{ Life = Years.FromYears({years}) }}, laboratory, serving, market, programme).RequiredRevenue"),
    };

    private Exercise<Ratio> ReboundOf(double gain, double percent, double elasticity) => new(nameof(Rebound))
    {
        Vary = given => ReboundOf(given.Between("gain", 2, 8, step: 0.5), given.Whole("percent", 50, 95), given.Between("elasticity", 0.7, 1.6, step: 0.05)),
        Question = Invariant($"Tokens get {gain} times cheaper to make; {percent} % of that are passed on (in logarithms); elasticity {elasticity}. How many times the former capital does the demand need?"),
        Expected = Ratio.FromTimes(After(gain, percent / 100, elasticity).CapitalNeeded / Follow(rack).CapitalNeeded),
        Reading = "Much of what methods save, buyers take as more tokens. Only where pass-through times elasticity is below one does capital fall, and never in step with the saving.",
        WrongTurns =
        [
            (Ratio.FromTimes(1 / gain), "that would be right if nobody bought more tokens at the lower price."),
            (Ratio.FromTimes(Math.Pow(gain, elasticity - 1)), Invariant($"you passed all of the saving on; it is {percent} % of it, in logarithms.")),
            (Ratio.FromTimes(Math.Pow(gain, percent / 100 * elasticity)), Invariant($"that is how many more tokens are bought; each of them now takes 1/{gain} of the hardware.")),
            (Ratio.FromTimes(Math.Pow(gain, percent / 100 * (elasticity - 1))), "that is the change of revenue; capital follows tokens over what hardware makes."),
        ],
        Hints =
        [
            Invariant($"The price falls by {gain}^{percent / 100}. By how much does the number of tokens rise, and how many does a dollar of hardware make now?"),
            Invariant($"Tokens rise by {gain}^({percent / 100} · {elasticity}), and each takes 1/{gain} of the hardware. Or walk the chain with an Efficiency and compare CapitalNeeded."),
        ],
        Solution = Invariant($"""
            var progress = new Efficiency(Ratio.FromTimes({gain}), Ratio.FromTimes(1), Fraction.FromPercent({percent}), Ratio.FromTimes({elasticity}));
            Ratio.FromTimes(ValueChain.Follow(rack, laboratory, progress.Of(serving), progress.Of(market), programme).CapitalNeeded
                / ValueChain.Follow(rack, laboratory, serving, market, programme).CapitalNeeded)
            """),
    };

    /// <summary>Tokens a year that the spending must sell, at a quarter of the point case's prices.</summary>
    public Exercise<Tokens> TokensToSell => new()
    {
        Expected = Sold(market with { Rates = market.Rates * KimiOverGpt5 }),
        Reading = "Four times as many as at the higher price. What the spending must earn does not ask what a token sells for; how many must be sold does.",
        WrongTurns =
        [
            (Sold(market), "that is at the prices of the point case; a quarter of the price takes four times the tokens."),
            (Follow(rack).RequiredRevenue.Dollars / (KimiOverGpt5 * market.Rates.Output.Dollars) * Million, "you divided by the price of output; most tokens of the mix are input, and sell for less."),
            (Follow(rack).RequiredRevenue.Dollars / (KimiOverGpt5 * market.Price(serving).Dollars / market.Paid.Ratio) * Million, "you divided by the list price; buyers pay a part of it."),
        ],
        Hints = ["Tokens are revenue over price. Which price: that of one kind, or that of the mix?", "TokenPrice of the links, with market with { Rates = market.Rates * 0.25 }"],
        Solution = """
            var cheap = ValueChain.Follow(rack, laboratory, serving, market with { Rates = market.Rates * 0.25 }, programme);
            Tokens.FromCount(cheap.RequiredRevenue.Dollars / cheap.TokenPrice.Dollars * 1e6)
            """,
    };

    private static Tokens Million => Tokens.FromCount(1e6);

    private ChainLinks After(double gain, double passThrough, double elasticity)
    {
        var progress = new Efficiency(Ratio.FromTimes(gain), Ratio.FromTimes(1), Fraction.FromRatio(passThrough), Ratio.FromTimes(elasticity));
        return ValueChain.Follow(rack, laboratory, progress.Of(serving), progress.Of(market), programme);
    }

    private ChainLinks Follow(HostedRack other) => ValueChain.Follow(other, laboratory, serving, market, programme);

    private Tokens Sold(Market sales)
    {
        var links = ValueChain.Follow(rack, laboratory, serving, sales, programme);
        return links.RequiredRevenue.Dollars / links.TokenPrice.Dollars * Million;
    }
}
