using AiEconomics.Units;

namespace AiEconomics.Training.Cost;

/// <summary>A training cost with the footing it stands on, so that unlike costs are not compared by slip.</summary>
/// <param name="Amount">The cost, in nominal dollars unless the model that made it says otherwise.</param>
/// <param name="Basis">Its footing.</param>
public readonly record struct CostOnBasis(Usd Amount, CostBasis Basis)
{
    /// <summary>Sum of two costs on one footing.</summary>
    /// <exception cref="ArgumentException">The footings differ.</exception>
    public static CostOnBasis operator +(CostOnBasis left, CostOnBasis right) =>
        new(left.Amount + right.Amount, Shared(left, right, "added"));

    /// <summary>How many times <paramref name="right"/> goes into <paramref name="left"/>.</summary>
    /// <exception cref="ArgumentException">The footings differ.</exception>
    public static double operator /(CostOnBasis left, CostOnBasis right)
    {
        _ = Shared(left, right, "compared");
        return left.Amount / right.Amount;
    }

    /// <summary>The amount and its footing, such as <c>USD 4.60 M (rental)</c>.</summary>
    public override string ToString() => $"{Amount} ({Word(Basis)})";

    private static CostBasis Shared(CostOnBasis left, CostOnBasis right, string done) => left.Basis == right.Basis
        ? left.Basis
        : throw new ArgumentException(
            $"Costs on one basis only can be {done}, but {left} and {right} stand on two. Bring one to the other's basis first, from its GPU time.");

    private static string Word(CostBasis basis) => basis.ToString().ToLowerInvariant();
}
