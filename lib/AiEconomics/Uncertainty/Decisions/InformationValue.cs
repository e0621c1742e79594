namespace AiEconomics.Uncertainty;

/// <summary>Which option is best today, and what knowing more before choosing would be worth.</summary>
/// <typeparam name="T">The payoff.</typeparam>
/// <param name="Best">The option with the highest expected payoff.</param>
/// <param name="Expected">That payoff.</param>
/// <param name="Perfect">What knowing every input exactly would add to it: no inquiry is worth more.</param>
/// <param name="Inputs">What knowing each input alone would add, the most valuable first.</param>
public sealed record InformationValue<T>(string Best, T Expected, T Perfect, IReadOnlyList<InputValue<T>> Inputs)
{
    /// <summary>In words.</summary>
    public override string ToString()
    {
        var nothing = Rounded.Text(default(T)!, 0);
        var idle = Inputs.Where(input => Rounded.Text(input.Worth, 0) == nothing).ToList();
        return string.Join('\n', (string[])[
            $"Best today: {Best}, expected {Rounded.Text(Expected, 0)}. Knowing everything would add {Rounded.Text(Perfect, 0)}.",
            .. Inputs.Except(idle).Select(input => input.ToString()),
            .. idle.Count == 0 ? (string[])[] : [string.Join(", ", idle.Select(input => input.Key)) + $": {nothing}"]]);
    }
}
