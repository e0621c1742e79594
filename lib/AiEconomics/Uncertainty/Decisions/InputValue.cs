namespace AiEconomics.Uncertainty;

/// <summary>What knowing one input exactly would be worth.</summary>
/// <typeparam name="T">The payoff.</typeparam>
/// <param name="Key">The input.</param>
/// <param name="Worth">What it would add to the expected payoff of the choice.</param>
public sealed record InputValue<T>(string Key, T Worth)
{
    /// <summary>The input with its worth.</summary>
    public override string ToString() => $"{Key}: {Rounded.Text(Worth, 0)}";
}
