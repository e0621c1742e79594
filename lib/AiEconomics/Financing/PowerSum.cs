namespace AiEconomics.Financing;

/// <summary>The value of cash flows as a function of x = 1 / (1 + r): Σ a_i · x^t_i, with rising t_i from 0 on.</summary>
/// <remarks>
/// All its zeros in (0, 1) are found, and none is made up. By Descartes' rule, which holds for real exponents too, there are no more of them
/// than changes of sign, and with one change there is at most one. With more, the zeros of the derivative part the interval so that each part
/// holds at most one; those are found in the same way, with one term less each time.
/// </remarks>
internal sealed class PowerSum
{
    // So far below the sum of its terms a value is nothing but rounding.
    private const double Rounding = 1e-14;

    // Some units of the last place: less would chase rounding.
    private const double Tolerance = 2e-15;

    private readonly double[] coefficients;

    // Nothing where they are 0, 1, 2 and so on, so that no power need be taken.
    private readonly double[]? exponents;

    private PowerSum(double[] coefficients, double[]? exponents) => (this.coefficients, this.exponents) = (coefficients, exponents);

    internal int SignChanges
    {
        get
        {
            var (changes, last) = (0, 0);
            foreach (var coefficient in coefficients)
            {
                var sign = Math.Sign(coefficient);
                changes += sign * last < 0 ? 1 : 0;
                last = sign == 0 ? last : sign;
            }

            return changes;
        }
    }

    internal int Terms => coefficients.Length;

    // The common sign of all terms where it does not change; a sum without terms has none.
    internal int FirstSign => Math.Sign(coefficients[0]);

    internal static PowerSum Even(double[] amounts)
    {
        var (first, end) = (0, amounts.Length);
        while (first < end && amounts[first] == 0)
        {
            first++;
        }

        while (end > first && amounts[end - 1] == 0)
        {
            end--;
        }

        return new(end - first == amounts.Length ? amounts : amounts[first..end], null);
    }

    internal static PowerSum At(double[] amounts, double[] times)
    {
        // Flows of one moment are one flow; their signs would be counted twice.
        var kept = amounts.Zip(times).GroupBy(flow => flow.Second, flow => flow.First)
            .Select(moment => (Time: moment.Key, Amount: moment.Sum())).Where(moment => moment.Amount != 0).ToArray();
        return new([.. kept.Select(moment => moment.Amount)], [.. kept.Select(moment => moment.Time - kept[0].Time)]);
    }

    /// <summary>The same with growth 1 + r in the place of x, so that negative rates too are sought between 0 and 1.</summary>
    internal PowerSum Reversed() => new(
        Backward(coefficients), exponents is null ? null : [.. exponents.Reverse().Select(exponent => exponents[^1] - exponent)]);

    /// <summary>The value at 1, where no power matters: the plain sum, or 0 where that is rounding.</summary>
    internal double AtOne => Clean(coefficients.Sum(), 1);

    /// <summary>The zeros inside (0, 1), rising.</summary>
    /// <param name="atOne">The value at 1, which the caller has, so that both directions see one sign there.</param>
    internal List<double> ZerosBelowOne(double atOne)
    {
        var changes = SignChanges;
        List<double> zeros = [];
        if (changes == 0)
        {
            return zeros;
        }

        var (left, leftValue) = (0.0, coefficients[0]);
        foreach (var turn in changes == 1 ? [] : TurningPoints())
        {
            var value = Clean(Value(turn, out _), turn);
            AddBetween(zeros, left, leftValue, turn, value);
            if (value == 0)
            {
                zeros.Add(turn);
            }

            (left, leftValue) = (turn, value);
        }

        AddBetween(zeros, left, leftValue, 1, atOne);
        return zeros;
    }

    private static double[] Backward(double[] numbers)
    {
        var turned = (double[])numbers.Clone();
        Array.Reverse(turned);
        return turned;
    }

    private List<double> TurningPoints()
    {
        var derivative = Derivative();
        return derivative.ZerosBelowOne(derivative.AtOne);
    }

    private void AddBetween(List<double> zeros, double left, double leftValue, double right, double rightValue)
    {
        if (leftValue * rightValue < 0)
        {
            zeros.Add(Zero(left, right, leftValue < 0));
        }
    }

    // Newton's steps, and halving where a step would leave the interval or gains too little.
    private double Zero(double left, double right, bool rises)
    {
        var (at, before) = ((left + right) / 2, right - left);
        while (true)
        {
            var value = Value(at, out var slope);
            var step = value / slope;
            (left, right) = value < 0 == rises ? (at, right) : (left, at);
            if (Math.Abs(step) <= Tolerance * at || right - left <= Tolerance * right)
            {
                return at;
            }

            var next = at - step;
            next = next > left && next < right && Math.Abs(step) <= before / 2 ? next : (left + right) / 2;
            (before, at) = (Math.Abs(next - at), next);
        }
    }

    private double Value(double x, out double slope)
    {
        slope = 0;
        var value = 0.0;
        if (exponents is null)
        {
            for (var power = coefficients.Length - 1; power >= 0; power--)
            {
                slope = slope * x + value;
                value = value * x + coefficients[power];
            }

            return value;
        }

        var logarithm = Math.Log(x);
        for (var term = 0; term < coefficients.Length; term++)
        {
            var part = coefficients[term] * Math.Exp(exponents[term] * logarithm);
            value += part;
            slope += part * exponents[term] / x;
        }

        return value;
    }

    // The largest factor is scaled to 1, so that long rows do not overflow; leading terms that vanish are divided out.
    private PowerSum Derivative()
    {
        var last = coefficients.Length - 1;
        if (exponents is null)
        {
            var slopes = new double[last];
            for (var power = 1; power <= last; power++)
            {
                slopes[power - 1] = coefficients[power] * power / last;
            }

            return Even(slopes);
        }

        return At([.. coefficients.Skip(1).Select((coefficient, index) => coefficient * exponents[index + 1] / exponents[last])], exponents[1..]);
    }

    private double Clean(double value, double x)
    {
        var size = new PowerSum(Array.ConvertAll(coefficients, Math.Abs), exponents).Value(x, out _);
        return Math.Abs(value) <= Rounding * size ? 0 : value;
    }
}
