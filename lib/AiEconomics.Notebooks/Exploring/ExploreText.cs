using AiEconomics.Notebooks.Display;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>An explorable in words and as a table: the model as stated, for those who have no sliders.</summary>
internal static class ExploreText
{
    /// <summary>The header of the table.</summary>
    internal static IReadOnlyList<string> Header { get; } = ["Input", "Stated", "Low end", "Result there", "High end", "Result there"];

    /// <summary>Results, inputs with their ranges, and the verdict, as one paragraph.</summary>
    internal static string Of(Exploration exploration)
    {
        var others = exploration.Outputs.Skip(1).Select(output => $"; {output.Name} {output.Text(exploration.StartOf(output))}");
        var inputs = exploration.Inputs.Select(input => $"{input.Label} {input.Text(input.Start)} ({input.Text(input.Low)} to {input.Text(input.High)})");
        var main = exploration.Main.Text(exploration.StartOf(exploration.Main));
        return $"{exploration.Title}: {main}{string.Concat(others)}, at {string.Join(", ", inputs)}.{Verdict(exploration)}";
    }

    /// <summary>Each input with the result at both its ends, all others as stated.</summary>
    internal static Table Ends(Exploration exploration) => new(
        Header,
        [.. exploration.InputsOf(exploration.Main).Select(input => (IReadOnlyList<string>)
        [
            input.Label, input.Text(input.Start),
            input.Text(input.Low), At(exploration, input, input.Low),
            input.Text(input.High), At(exploration, input, input.High),
        ])],
        [false, true, true, true, true, true]);

    private static string At(Exploration exploration, ExploreInput moved, double value) => exploration.Main.Text(
        exploration.Main.At([.. exploration.InputsOf(exploration.Main).Select(input => input == moved ? value : input.Start)]));

    private static string Verdict(Exploration exploration)
    {
        if (exploration.Verdict is not { } verdict)
        {
            return "";
        }

        var holds = verdict.HoldsAt(exploration.StartOf(exploration.Main));
        return $" \"{verdict.Claim.TrimEnd('.')}\" needs {verdict.Words} {verdict.ThresholdText}, so it {(holds ? "holds" : "fails")}. {(holds ? verdict.Holds : verdict.Fails)}";
    }
}
