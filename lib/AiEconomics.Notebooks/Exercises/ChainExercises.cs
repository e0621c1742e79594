using AiEconomics.Chain;
using AiEconomics.Units;

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
    private static readonly Years ThreeYears = Years.FromYears(3);

    /// <summary>The required revenue if machines live three years.</summary>
    public Exercise<Usd> ShortLife => new()
    {
        Expected = Follow(rack with { Life = ThreeYears }).RequiredRevenue,
        Reading = "Two years less of life ask for well over a third more revenue in each year: the life of chips is worth as much attention as their price.",
        WrongTurns =
        [
            (Follow(rack).RequiredRevenue, "that is the answer for the life of the point case; the rack has to change."),
            ((rack.Life / ThreeYears) * Follow(rack).RequiredRevenue, "you scaled all revenue by the lives; interest, running cost, places and development do not grow with them."),
            (Follow(rack with { Life = ThreeYears, Rate = default }).RequiredRevenue, "you left out interest; depreciation alone only brings the money back."),
        ],
        Hints = ["Change one input of the rack and walk the chain again.", "rack with { Life = … }, then ValueChain.Follow(…).RequiredRevenue"],
        Solution = "ValueChain.Follow(rack with { Life = Years.FromYears(3) }, laboratory, serving, market, programme).RequiredRevenue",
    };

    /// <summary>By what factor the capital for the market's demand changes when tokens get four times cheaper to make.</summary>
    public Exercise<Ratio> Rebound => new()
    {
        Expected = Ratio.FromTimes(AfterProgress.CapitalNeeded / Follow(rack).CapitalNeeded),
        Reading = "Hardly less than before: most of what methods save, buyers take as more tokens. Only where pass-through times elasticity is below one does capital fall, and never to a quarter.",
        WrongTurns =
        [
            (Ratio.FromTimes(1 / Gain), "a quarter would be right if nobody bought more tokens at the lower price."),
            (Ratio.FromTimes(Math.Pow(Gain, Elasticity - 1)), "you passed all of the saving on; it is three quarters of it, in logarithms."),
            (Ratio.FromTimes(Math.Pow(Gain, PassThrough * Elasticity)), "that is how many more tokens are bought; each of them now takes a quarter of the hardware."),
            (Ratio.FromTimes(Math.Pow(Gain, PassThrough * (Elasticity - 1))), "that is the change of revenue; capital follows tokens over what hardware makes."),
        ],
        Hints =
        [
            "The price falls by 4^0.75. By how much does the number of tokens rise, and how many does a dollar of hardware make now?",
            "Tokens rise by 4^(0.75 · 1.11), and each takes 1/4 of the hardware. Or walk the chain with an Efficiency and compare CapitalNeeded.",
        ],
        Solution = """
            var progress = new Efficiency(Ratio.FromTimes(4), Ratio.FromTimes(1), Fraction.FromPercent(75), Ratio.FromTimes(1.11));
            Ratio.FromTimes(ValueChain.Follow(rack, laboratory, progress.Of(serving), progress.Of(market), programme).CapitalNeeded
                / ValueChain.Follow(rack, laboratory, serving, market, programme).CapitalNeeded)
            """,
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

    private ChainLinks AfterProgress
    {
        get
        {
            var progress = new Efficiency(
                Ratio.FromTimes(Gain), Ratio.FromTimes(1), Fraction.FromRatio(PassThrough), Ratio.FromTimes(Elasticity));
            return ValueChain.Follow(rack, laboratory, progress.Of(serving), progress.Of(market), programme);
        }
    }

    private ChainLinks Follow(HostedRack other) => ValueChain.Follow(other, laboratory, serving, market, programme);

    private Tokens Sold(Market sales)
    {
        var links = ValueChain.Follow(rack, laboratory, serving, sales, programme);
        return links.RequiredRevenue.Dollars / links.TokenPrice.Dollars * Million;
    }
}
