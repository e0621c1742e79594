using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The numbers that one person is given in one exercise: the same text gives the same numbers on every machine.</summary>
/// <remarks>
/// Each number belongs to the stream of exercise, person and what it is, so that another number in the same exercise changes none of the others.
/// Upper and lower case, and spaces around the text, do not matter.
/// </remarks>
public sealed class GivenNumbers
{
    private const int LongestText = 100;
    private readonly string stream;

    internal GivenNumbers(string exercise, string who, int attempt) => stream = FormattableString.Invariant($"{exercise}/{Person(who)}/{attempt}");

    /// <summary>One of the numbers from low to high in equal steps, all equally likely.</summary>
    /// <param name="what">What the number is, such as <c>days</c>.</param>
    /// <param name="low">The smallest.</param>
    /// <param name="high">The largest.</param>
    /// <param name="step">From one to the next.</param>
    public double Between(string what, double low, double high, double step)
    {
        // The half keeps the last step from being lost to rounding; ten digits bring 0.30000000000000004 back to 0.3.
        var numbers = (ulong)((high - low) / step + 0.5) + 1;
        var place = new NamedStream($"{stream}/{what}", seed: 0).At(0).Next()[0] % numbers;
        return Math.Round(low + place * step, 10);
    }

    /// <summary>One of the whole numbers from low to high, all equally likely.</summary>
    /// <param name="what">What the number is, such as <c>days</c>.</param>
    /// <param name="low">The smallest.</param>
    /// <param name="high">The largest.</param>
    public int Whole(string what, int low, int high) => (int)Between(what, low, high, step: 1);

    private static string Person(string who)
    {
        var text = who.Trim();
        return text.Length is > 0 and <= LongestText && !text.Any(letter => char.IsControl(letter) || letter is '"' or '\\' or '`')
            ? text.ToLowerInvariant()
            : throw new ArgumentException($"who must be a name or a number of 1 to {LongestText} characters, without quotes and backslashes, but was '{who}'.");
    }
}
