using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>How many times cheaper one model is than a rival: the rival's price over the model's.</summary>
/// <remarks>Like is compared with like, unless a <see cref="Justification"/> says why not.</remarks>
public static class PriceRatio
{
    /// <summary>How many times cheaper the model is on one kind of tokens.</summary>
    /// <param name="rival">The rival's price.</param>
    /// <param name="model">The model's price, above zero.</param>
    /// <exception cref="ArgumentException">The prices are of unlike kinds or on unlike terms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The model is free.</exception>
    public static Ratio Of(Rate rival, Rate model) => rival.Kind == model.Kind && rival.Terms == model.Terms
        ? Over(rival.Price, model.Price)
        : throw new ArgumentException(
            $"A {rival} is compared with a {model}: these are prices of different goods. Compare prices of one kind and terms, or give the Justification that says why not.");

    /// <summary>How many times cheaper the model is, on unlike kinds of tokens or on unlike terms.</summary>
    /// <param name="rival">The rival's price.</param>
    /// <param name="model">The model's price, above zero.</param>
    /// <param name="justification">Why they are compared.</param>
    /// <exception cref="ArgumentOutOfRangeException">The model is free.</exception>
    public static JustifiedRatio Of(Rate rival, Rate model, Justification justification) =>
        new(Over(rival.Price, model.Price), $"a {rival} with a {model}", justification);

    /// <summary>How many times cheaper the model is for the same mix: k = p_rival / p_model, both blended.</summary>
    /// <param name="rival">The rival's prices.</param>
    /// <param name="model">The model's prices.</param>
    /// <param name="mix">The mix, the same for both.</param>
    /// <returns>k; below one where the model is dearer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The model is free.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that one of the two may need more tokens for the same task, see <see cref="TaskPrice.Ratio"/>; that caches of
    /// two providers hit unlike parts of the same traffic.</para>
    /// <para><b>Error</b> that of the mix; never beyond the smallest and the largest of the ratios by kind.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    public static Ratio Of(TokenRates rival, TokenRates model, TokenMix mix) => Over(BlendedPrice.Of(rival, mix), BlendedPrice.Of(model, mix));

    /// <summary>How many times cheaper the model is for the same mix at standard prices.</summary>
    /// <param name="rival">The rival's list.</param>
    /// <param name="model">The model's list.</param>
    /// <param name="mix">The mix, the same for both.</param>
    /// <exception cref="ArgumentOutOfRangeException">The model is free.</exception>
    public static Ratio Of(PriceList rival, PriceList model, TokenMix mix) => Of(new Offer(rival), new Offer(model), mix);

    /// <summary>How many times cheaper the model is for the same mix on the same terms.</summary>
    /// <param name="rival">The rival's offer.</param>
    /// <param name="model">The model's offer.</param>
    /// <param name="mix">The mix, the same for both.</param>
    /// <exception cref="ArgumentException">The offers are on unlike terms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The model is free.</exception>
    public static Ratio Of(Offer rival, Offer model, TokenMix mix)
    {
        ArgumentNullException.ThrowIfNull(rival);
        ArgumentNullException.ThrowIfNull(model);
        return rival.Terms == model.Terms
            ? Of(rival.Rates, model.Rates, mix)
            : throw new ArgumentException(
                $"{rival.List.Model} on {Words.Of(rival.Terms)} terms is compared with {model.List.Model} on {Words.Of(model.Terms)} terms. " +
                "Compare one set of terms, or use Across with the Justification that says why not.");
    }

    /// <summary>How many times cheaper the model is, on unlike terms or with unlike mixes.</summary>
    /// <param name="rival">The rival's offer.</param>
    /// <param name="rivalMix">The mix that the rival is charged for.</param>
    /// <param name="model">The model's offer.</param>
    /// <param name="modelMix">The mix that the model is charged for.</param>
    /// <param name="justification">Why they are compared.</param>
    /// <exception cref="ArgumentOutOfRangeException">The model is free.</exception>
    public static JustifiedRatio Across(Offer rival, TokenMix rivalMix, Offer model, TokenMix modelMix, Justification justification)
    {
        ArgumentNullException.ThrowIfNull(rival);
        ArgumentNullException.ThrowIfNull(model);
        var times = Over(BlendedPrice.Of(rival.Rates, rivalMix), BlendedPrice.Of(model.Rates, modelMix));
        return new(times, $"{rival} at {Share(rivalMix)} cached with {model} at {Share(modelMix)} cached", justification);
    }

    /// <summary>The smallest and the largest ratio of any mix: those of a single kind of tokens.</summary>
    /// <param name="rival">The rival's prices.</param>
    /// <param name="model">The model's prices, all above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The model is free.</exception>
    public static Bounds<Ratio> OfAnyMix(TokenRates rival, TokenRates model)
    {
        Ratio[] kinds =
        [
            Over(rival.CacheMiss, model.CacheMiss), Over(rival.CacheHit, model.CacheHit), Over(rival.Output, model.Output),
        ];
        return Bound.Between(kinds.Min(), kinds.Max());
    }

    private static Ratio Over(UsdPerMillionTokens rival, UsdPerMillionTokens model)
    {
        Require.Positive(model.Dollars, "Nothing is a number of times cheaper than free.", nameof(model));
        return Ratio.FromTimes(rival / model);
    }

    private static Fraction Share(TokenMix mix) => mix.CacheHitShare;
}
