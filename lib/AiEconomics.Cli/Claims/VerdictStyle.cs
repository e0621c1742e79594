using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using Spectre.Console;

namespace AiEconomics.Cli.Claims;

/// <summary>Writes a verdict or outcome as a word, in color where the terminal has colors.</summary>
internal static class VerdictStyle
{
    internal static void Write(IAnsiConsole console, Verdict verdict, int width = 0) => console.Write(new Text(
        $"{verdict.Sign()} {verdict.Word()}".PadRight(width),
        new Style(verdict switch
        {
            Verdict.Holds => Color.Green,
            Verdict.Fails => Color.Red,
            Verdict.Depends => Color.Yellow,
            Verdict.Unverified => Color.Grey,
            _ => Color.Fuchsia,
        })));

    internal static void Write(IAnsiConsole console, Outcome outcome) => console.Write(new Text(
        outcome.Word(),
        new Style(outcome switch
        {
            Outcome.True => Color.Green,
            Outcome.False => Color.Red,
            Outcome.Open => Color.Yellow,
            Outcome.Unknown => Color.Grey,
            _ => Color.Fuchsia,
        })));
}
