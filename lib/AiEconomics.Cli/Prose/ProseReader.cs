using System.Text.RegularExpressions;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Prose;

/// <summary>Looks for the proof of each number of a text.</summary>
/// <param name="names">Numbers that state nothing.</param>
/// <param name="sources">The keys of the references.</param>
internal sealed partial class ProseReader(NameNumbers names, IReadOnlySet<string> sources)
{
    private readonly Dictionary<Proof, int> found = Enum.GetValues<Proof>().ToDictionary(proof => proof, _ => 0);
    private readonly List<UnprovenNumber> left = [];

    /// <summary>What was found in all that was read.</summary>
    internal ProseCheck Result => new(found, left);

    /// <summary>Reads one text.</summary>
    /// <param name="place">File and cell.</param>
    /// <param name="markdown">The text.</param>
    /// <param name="held">What may prove its numbers, in the order in which it is asked.</param>
    internal void Read(string place, string markdown, params (Proof Proof, HeldNumbers Numbers)[] held)
    {
        foreach (var sentence in ProseText.Sentences(markdown))
        {
            var numbers = Number.In(sentence);
            int[] powers = [.. numbers.Select(number => number.Power).Where(power => power > 0).Distinct()];
            foreach (var number in numbers)
            {
                var proof = Of(number, sentence, powers, held);
                found[proof]++;
                if (proof == Proof.None)
                {
                    left.Add(new(place, number.Printed, sentence));
                }
            }
        }
    }

    private Proof Of(Number number, string sentence, int[] powers, (Proof Proof, HeldNumbers Numbers)[] held)
    {
        HeldNumbers.Reading[] readings = [.. HeldNumbers.Readings(number, sentence, powers)];
        return names.Of(number, sentence) is var named and not Proof.None ? named
            : held.FirstOrDefault(one => one.Numbers.Hold(readings)).Proof is var proof and not Proof.None ? proof
            : Citation().Matches(sentence).Any(match => sources.Contains(match.Groups[1].Value)) ? Proof.Source
            : Proof.None;
    }

    [GeneratedRegex(@"\[([a-z0-9]+(?:[.-][a-z0-9]+)*)\]")]
    private static partial Regex Citation();
}
