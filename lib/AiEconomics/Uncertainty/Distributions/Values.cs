namespace AiEconomics.Uncertainty;

/// <summary>A list of one item or more that equals another with the same items in the same order.</summary>
internal sealed record Values<T>(params IEnumerable<T> Source)
{
    internal T[] Items { get; } = [.. Source];

    public bool Equals(Values<T>? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => HashCode.Combine(Items.Length, Items[0], Items[^1]);
}
