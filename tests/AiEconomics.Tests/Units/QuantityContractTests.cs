using System.Globalization;
using System.Reflection;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Units;

/// <summary>What every quantity promises, tried on all of them: a new one is covered by existing.</summary>
public class QuantityContractTests
{
    public static TheoryData<Type> Quantities() =>
        [.. typeof(IQuantity<>).Assembly.GetExportedTypes()
            .Where(type => type is { IsValueType: true, IsGenericType: false })
            .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQuantity<>)))];

    [Fact]
    public void There_are_quantities_to_try() => Assert.True(Quantities().Count >= 15);

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Each_quantity_keeps_its_contract(Type quantity) =>
        typeof(QuantityContractTests)
            .GetMethod(nameof(KeepsContract), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(quantity)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void KeepsContract<T>() where T : struct, IQuantity<T>
    {
        // Inside [0, 1] every quantity is defined, Fraction included; halves keep sums inside.
        Gen.Double[0.001, 0.5].Select(Gen.Double[0.001, 0.5]).Sample((a, b) =>
        {
            var (x, y) = (T.FromBase(a), T.FromBase(b));
            Assert.Equal(a, x.BaseValue);
            Assert.Equal(a + b, (x + y).BaseValue);
            Assert.Equal(a / b, x / y);
            Assert.Equal(0.5 * a, (0.5 * x).BaseValue);
            Assert.Equal((x / 2).BaseValue, (x * 0.5).BaseValue);
            Assert.Equal(a < b, x < y);
            Assert.Equal(a <= b, x <= y);
            Assert.Equal(a > b, x > y);
            Assert.Equal(a >= b, x >= y);
            Assert.Equal(a.CompareTo(b), x.CompareTo(y));
            Assert.Equal(x, Quantity.Parse<T>(a.ToString("R", CultureInfo.InvariantCulture) + " " + T.Unit));
        });

        Assert.Equal(0, default(T).BaseValue);
        Assert.DoesNotContain(typeof(T).Name, T.FromBase(0.5).ToString()!, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => T.FromBase(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => T.FromBase(double.PositiveInfinity));
        if (typeof(T) != typeof(Usd) && typeof(T) != typeof(ProfitRatio) && typeof(T) != typeof(InterestRate))
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => T.FromBase(-0.001));
        }
    }

    // A type that converted to a number by itself would leak its unit.
    [Theory]
    [MemberData(nameof(Quantities))]
    public void No_quantity_converts_by_itself(Type quantity) =>
        Assert.DoesNotContain(quantity.GetMethods(), method => method.Name == "op_Implicit");
}
