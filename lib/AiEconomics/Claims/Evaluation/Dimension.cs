using System.Globalization;

namespace AiEconomics.Claims.Evaluation;

/// <summary>What a quantity measures: powers of base units, such as <c>USD·token^-1</c>; none for a pure number.</summary>
/// <remarks>Two dimensions are equal when all their powers are.</remarks>
internal sealed record Dimension
{
    private readonly SortedList<string, double> powers;

    private Dimension(IEnumerable<KeyValuePair<string, double>> powers)
    {
        this.powers = new(StringComparer.Ordinal);
        foreach (var (unit, power) in powers)
        {
            this.powers[unit] = this.powers.GetValueOrDefault(unit) + power;
        }

        // Powers come from sums of a few small fractions; what is left of their rounding is far below this.
        foreach (var unit in this.powers.Where(pair => Math.Abs(pair.Value) < 1e-9).Select(pair => pair.Key).ToList())
        {
            this.powers.Remove(unit);
        }

        Text = string.Join('·', this.powers.Select(pair => pair.Value == 1 ? pair.Key : string.Create(CultureInfo.InvariantCulture, $"{pair.Key}^{pair.Value:G6}")));
    }

    /// <summary>A pure number.</summary>
    internal static Dimension None { get; } = new([]);

    /// <summary>The powers in words; empty for a pure number.</summary>
    internal string Text { get; }

    internal bool IsNone => Text.Length == 0;

    internal static Dimension Of(string unit) => new([new(unit, 1)]);

    public static Dimension operator *(Dimension left, Dimension right) => new(left.powers.Concat(right.powers));

    public static Dimension operator /(Dimension left, Dimension right) => left * right.To(-1);

    internal Dimension To(double power) => new(powers.Select(pair => KeyValuePair.Create(pair.Key, pair.Value * power)));

    public bool Equals(Dimension? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => IsNone ? "a pure number" : Text;
}
