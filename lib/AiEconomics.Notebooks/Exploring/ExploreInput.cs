using AiEconomics.Notebooks.Charts;
using AiEconomics.Uncertainty;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>One slider: its range and where it begins, in base units.</summary>
internal sealed record ExploreInput(ResponseInput Of, string Label, double Low, double High, double Start)
{
    internal string Key => Of.Key;

    // A hundred steps are fine enough for a curve, and few enough to go through by key.
    private const int MostSteps = 100;
    private const int FewestSteps = 10;

    internal NumberForm Form { get; } = NumberForm.Of(Of.Quantity);

    /// <summary>How many steps lead from end to end: as many as three digits tell apart, within reason.</summary>
    internal int Steps
    {
        get
        {
            var (low, high) = (Form.Shown(Low), Form.Shown(High));
            var digit = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(Math.Abs(low), Math.Abs(high)))) - 2);
            return (int)Math.Clamp(Math.Round((high - low) / digit), FewestSteps, MostSteps);
        }
    }

    /// <summary>The step nearest to where it begins.</summary>
    internal int Step => (int)Math.Round(Steps * Axis().Place(Start));

    /// <summary>The slider over the input's 90 % interval, and further where it begins outside.</summary>
    internal static ExploreInput From(ResponseInput input, string? label, double? start)
    {
        var at = start ?? ChartStyle.Rounded(input.Median);
        return new(input, label ?? input.Key, Math.Min(ChartStyle.Rounded(input.Low), at), Math.Max(ChartStyle.Rounded(input.High), at), at);
    }

    internal GridAxis Axis(int nodes = 2) => new(Low, High, nodes);

    internal string Text(double value) => Of.Text(value);
}
