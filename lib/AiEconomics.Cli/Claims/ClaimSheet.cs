using System.Globalization;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using Spectre.Console;

namespace AiEconomics.Cli.Claims;

/// <summary>Writes one judgment in a terminal: the whole chain from the printed figures to the verdict.</summary>
/// <param name="console">Where it goes.</param>
/// <param name="book">The figures and bridges.</param>
internal sealed class ClaimSheet(IAnsiConsole console, ClaimBook book)
{
    internal void Write(Judgment judgment)
    {
        var claim = judgment.Claim;
        Line(string.Create(CultureInfo.InvariantCulture, $"{claim.Number} {claim.Key} ({claim.Locator})"));
        Line(claim.Paraphrase);
        Line(claim.ParaphraseZh);
        Line("");
        VerdictStyle.Write(console, judgment.Verdict);
        Line("  " + judgment.Reason());
        Part("chance that it holds", judgment.Probability is { } chance ? [VerdictText.Chance(chance)] : []);
        Part("note", claim.Note.Length > 0 ? [claim.Note] : []);
        Heading("figures");
        ClaimFigures.Of(judgment, book.Figures).ToList().ForEach(Write);
        Heading($"tests, by the rule '{claim.Rule.ToString().ToLowerInvariant()}'");
        judgment.Tests.ToList().ForEach(Write);
        Part("what would turn it, the nearest first", judgment.Flips.Select(flip => flip.ToWords()));
        Part("next to check", judgment.NextToCheck.Length > 0 ? [judgment.NextToCheck] : []);
        if (judgment.Later.Count > 0)
        {
            Heading("what happened later (never counted)");
            judgment.Later.ToList().ForEach(Write);
        }

        Part("to keep in mind", judgment.Caveats);
        Line($"\nchecked on {claim.CheckedOn:yyyy-MM-dd}");
    }

    internal void Write(TestResult result)
    {
        Line("");
        Line($"  {(result.Test.Label.Length > 0 ? result.Test.Label : result.Test.Key)}: ", end: false);
        VerdictStyle.Write(console, result.Outcome);
        Line("");
        Row("", result.Sentence);
        Row("expression", result.Test.Expression);
        Row("formula", TexText.Of(result.Formula));
        Row("in numbers", TexText.Of(result.FormulaWithNumbers));
        Row("left, right", result.Left.Length > 0 ? $"{result.Left}, {result.Right}" : "");
        Row("refused", result.Refusal);
        Row("holds where", result.Region?.Condition ?? "");
        Row("at the ends", result.Region is { } region ? Ends(region) : "");
        Row("chance", result.Probability is { } chance ? VerdictText.Chance(chance) : "");
        Row("as of", result.Test.Role == TestRole.Later ? ClaimFigures.Dates(result) : "");
        foreach (var bridge in result.Test.Bridges.Select(key => book.Bridges.FirstOrDefault(bridge => bridge.Key == key)).OfType<Bridge>())
        {
            Row("bridge", $"{bridge.Key}: {bridge.Assumption}");
        }

        foreach (var caveat in result.Caveats)
        {
            Row("mind", caveat);
        }

        Row("note", result.Test.Note);
    }

    /// <summary>What the left side is at the ends of a free quantity's range.</summary>
    internal static string Ends(AiEconomics.Claims.Region region)
    {
        // A variable has a range of numbers; a figure has a stated end, which its row shows with its unit.
        string At(double end, string which) => region.Variable.Length == 1 ? $"at {region.Variable} = {end.ToString("#,0.####", CultureInfo.InvariantCulture)}" : $"at the {which} end of {region.Variable}";
        string[] parts =
        [
            region.AtLow.Length > 0 ? $"{region.AtLow} {At(region.Low, "lower")}" : "",
            region.AtHigh.Length == 0 ? ""
                : double.IsPositiveInfinity(region.High) ? $"tends to {region.AtHigh} as {region.Variable} grows without end"
                : $"{region.AtHigh} {At(region.High, "upper")}",
            region.Supremum.Length > 0 ? $"never passes {region.Supremum}" : "",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private void Write(Figures.Figure figure)
    {
        Line($"  {figure.Key}: {ClaimFigures.Says(figure)}");
        Line($"      {figure.SaidBy}, {figure.AsOf}; [{figure.Reference.Key}] {figure.Locator}");
    }

    private void Part(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            Heading(heading);
            all.ForEach(line => Line("  " + line));
        }
    }

    private void Heading(string text) => Line("\n" + text);

    private void Row(string label, string text)
    {
        if (text.Length > 0)
        {
            Line($"      {label.PadRight(label.Length > 0 ? 13 : 0)}{text}");
        }
    }

    private void Line(string text, bool end = true) => console.Profile.Out.Writer.Write(end ? text + "\n" : text);
}
