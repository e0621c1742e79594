using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>A model to explore, and what is said of it. Each method gives a new one and leaves this one as it is.</summary>
/// <remarks>The sliders stand in the order in which their inputs are spoken of.</remarks>
/// <typeparam name="T">The quantity that the model gives.</typeparam>
public sealed class Explorable<T> : IExplorable where T : struct, IQuantity<T>
{
    private readonly Exploration exploration;

    internal Explorable(Exploration exploration) => this.exploration = exploration;

    Exploration IExplorable.Exploration => exploration;

    /// <summary>States where a slider begins, the median of its input otherwise, and what the page calls it.</summary>
    /// <param name="key">The input's key.</param>
    /// <param name="value">The value at which it begins; where it lies outside the 90 % interval, the slider reaches that far.</param>
    /// <param name="label">What the input is, in words; its key where left out.</param>
    /// <exception cref="ArgumentException">The model has no such input, or it is another quantity.</exception>
    public Explorable<T> Start<TInput>(string key, TInput value, string? label = null) where TInput : struct, IQuantity<TInput>
    {
        exploration.MustHave(key, typeof(TInput));
        var stated = exploration with { Starts = exploration.Starts.SetItem(key, value.BaseValue) };
        return label is null ? new(stated.Speaking(key)) : new Explorable<T>(stated).Label(key, label);
    }

    /// <summary>States what the page calls an input.</summary>
    /// <param name="key">The input's key.</param>
    /// <param name="label">What it is, in words.</param>
    /// <exception cref="ArgumentException">The model has no such input.</exception>
    public Explorable<T> Label(string key, string label)
    {
        exploration.MustHave(key);
        return new((exploration with { Labels = exploration.Labels.SetItem(key, label) }).Speaking(key));
    }

    /// <summary>Chooses the input that runs along the chart, the first slider of the result otherwise.</summary>
    /// <param name="key">The input's key.</param>
    /// <exception cref="ArgumentException">The result has no such input.</exception>
    public Explorable<T> Along(string key)
    {
        exploration.MustHave(key);
        return exploration.Main.Inputs.Any(input => input.Key == key)
            ? new(exploration with { AlongKey = key })
            : throw new ArgumentException($"'{exploration.Title}' does not depend on '{key}'; choose one of {string.Join(", ", exploration.Main.Inputs.Select(input => input.Key))}.");
    }

    /// <summary>Adds a claim whose verdict follows the sliders.</summary>
    /// <param name="claim">The claim, in a sentence.</param>
    /// <param name="needs">What the result must be for it to hold.</param>
    /// <param name="holds">What follows where it holds.</param>
    /// <param name="fails">What follows where it fails.</param>
    public Explorable<T> Claim(string claim, Requirement<T> needs, string holds, string fails)
    {
        ArgumentNullException.ThrowIfNull(needs);
        return new(exploration with { Verdict = new(claim, needs.Relation, needs.Threshold.BaseValue, needs.Threshold.ToString()!, holds, fails) });
    }

    /// <summary>Adds a second result of the same inputs, or of some of them, or of more.</summary>
    /// <param name="name">What it is, in words.</param>
    /// <param name="model">The model that gives it.</param>
    public Explorable<T> Also<TOther>(string name, Uncertain<TOther> model) where TOther : struct, IQuantity<TOther>
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(exploration with { Outputs = [.. exploration.Outputs, ExploreOutput.Of(name, model)] });
    }

    /// <summary>Puts a sentence below the opening answer whose numbers a reader can drag.</summary>
    /// <param name="sentence">The sentence, with inputs by their keys, <c>{result}</c>, and other results by their names in braces.</param>
    /// <exception cref="FormatException">A name in braces is neither.</exception>
    public Explorable<T> Says(string sentence)
    {
        exploration.MustKnow(sentence);
        return new(exploration with { Sentence = sentence });
    }

    /// <summary>Links the quoted opening answer: where it states an input or a result as it is at the start, that number moves too.</summary>
    /// <param name="result">The name of the quoted result, such as <c>training-cost.answer</c>.</param>
    public Explorable<T> InAnswer(string result) => new(exploration with { Answer = result });

    /// <summary>The model at its start, as one paragraph.</summary>
    public override string ToString() => ExploreText.Of(exploration);
}
