using System.Globalization;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using Spectre.Console;

namespace AiEconomics.Cli.Claims;

/// <summary>Lists judgments in a terminal: a head line each with number, verdict and key, then claim, reason and nearest flip.</summary>
/// <param name="console">Where they go.</param>
internal sealed class ClaimList(IAnsiConsole console)
{
    private const string Indent = "      ";
    private static readonly int Width = VerdictText.All.Max(verdict => verdict.Word().Length) + 4;

    /// <summary>Writes the list and, where figures were changed, what the verdict was before.</summary>
    internal void Write(IReadOnlyList<Judgment> judgments, Func<string, Verdict>? before = null)
    {
        foreach (var judgment in judgments)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{judgment.Claim.Number,4}  "), end: false);
            VerdictStyle.Write(console, judgment.Verdict, Width);
            var was = before?.Invoke(judgment.Claim.Key) is { } verdict && verdict != judgment.Verdict ? $"   (was: {verdict.Word()})" : "";
            Line(judgment.Claim.Key + was);
            Line(Indent + judgment.Claim.Paraphrase);
            Line(Indent + judgment.Reason());
            if (judgment.Flips.Count > 0)
            {
                Line($"{Indent}nearest flip: {judgment.Flips[0].ToWords()}");
            }

            Line("");
        }

        Line($"{judgments.Count} {(judgments.Count == 1 ? "claim" : "claims")}: {judgments.Tally()}.");
    }

    /// <summary>Writes what the article says and that cannot all be true.</summary>
    internal void Write(IReadOnlyList<Contradiction> contradictions)
    {
        foreach (var (contradiction, number) in contradictions.Select((contradiction, place) => (contradiction, place + 1)))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{number,4}  {contradiction.Sentence}"));
            Line($"{Indent}on     {TexText.Of(contradiction.Formula)}");
            Line($"{Indent}one    {contradiction.First}");
            Line($"{Indent}other  {contradiction.Second}");
            Line($"{Indent}tests  {string.Join(", ", contradiction.Tests.Select(test => test.Key))}");
            Line("");
        }

        Line(contradictions.Count == 0
            ? "No two things that the article says exclude each other."
            : $"{contradictions.Count} {(contradictions.Count == 1 ? "contradiction" : "contradictions")} inside the article, its vague words read in the ordinary way.");
    }

    private void Line(string text, bool end = true) => console.Profile.Out.Writer.Write(end ? text + "\n" : text);
}
