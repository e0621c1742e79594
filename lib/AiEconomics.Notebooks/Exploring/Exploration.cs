using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>Everything that was said of an explorable.</summary>
internal sealed partial record Exploration
{
    internal required string Title { get; init; }

    internal required string Axis { get; init; }

    internal required string Source { get; init; }

    internal required double Scale { get; init; }

    internal required ImmutableArray<ExploreOutput> Outputs { get; init; }

    internal ImmutableDictionary<string, double> Starts { get; init; } = ImmutableDictionary<string, double>.Empty;

    internal ImmutableDictionary<string, string> Labels { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The keys that were spoken of, in that order.</summary>
    internal ImmutableArray<string> Spoken { get; init; } = [];

    internal string? AlongKey { get; init; }

    internal ExploreVerdict? Verdict { get; init; }

    internal string Sentence { get; init; } = "";

    internal string Answer { get; init; } = "";

    /// <summary>The title as a name for addresses: <c>cost-of-the-run</c>.</summary>
    internal string Id => Slug(Title);

    internal ExploreOutput Main => Outputs[0];

    /// <summary>The sliders: every input of any result, once, those that were spoken of first.</summary>
    internal IReadOnlyList<ExploreInput> Inputs => [.. Outputs.SelectMany(output => output.Inputs).DistinctBy(input => input.Key)
        .OrderBy(input => Spoken.IndexOf(input.Key) is var place && place < 0 ? int.MaxValue : place).Select(input => ExploreInput.From(input, Labels.GetValueOrDefault(input.Key), Starts.TryGetValue(input.Key, out var start) ? start : null))];

    /// <summary>The slider that runs along the chart.</summary>
    internal ExploreInput Along => Inputs.First(input => AlongKey is null ? Main.Inputs.Any(own => own.Key == input.Key) : input.Key == AlongKey);

    /// <summary>The sliders of one result, in its order.</summary>
    internal IReadOnlyList<ExploreInput> InputsOf(ExploreOutput output) => [.. output.Inputs.Select(own => Inputs.Single(input => input.Key == own.Key))];

    /// <summary>One result with every slider at its start.</summary>
    internal double StartOf(ExploreOutput output) => output.At([.. InputsOf(output).Select(input => input.Start)]);

    internal static string Slug(string text) => NoWord().Replace(text.ToLowerInvariant(), "-").Trim('-');

    /// <summary>The same with an input spoken of.</summary>
    internal Exploration Speaking(string key) => Spoken.Contains(key) ? this : this with { Spoken = Spoken.Add(key) };

    internal void MustHave(string key, Type? quantity = null)
    {
        var found = Inputs.FirstOrDefault(input => input.Key == key)
            ?? throw new ArgumentException($"'{Title}' has no input '{key}' to move; its inputs are {string.Join(", ", Inputs.Select(input => input.Key))}.");
        if (quantity is not null && found.Of.Quantity != quantity)
        {
            throw new ArgumentException($"The input '{key}' of '{Title}' is given in {found.Of.Quantity.Name}, but {quantity.Name} was stated.");
        }
    }

    internal void MustKnow(string sentence)
    {
        string[] known = [.. Inputs.Select(input => input.Key), .. Outputs.Select(output => output.Name)];
        var unknown = Braced().Matches(sentence).Select(match => match.Groups[1].Value).FirstOrDefault(name => !known.Contains(name));
        if (unknown is not null)
        {
            throw new FormatException($"The sentence of '{Title}' names '{{{unknown}}}', which is neither input nor result; these are {string.Join(", ", known)}.");
        }
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Braced();
}
