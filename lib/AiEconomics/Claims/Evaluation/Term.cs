namespace AiEconomics.Claims.Evaluation;

/// <summary>An expression whose names are looked up: an operation on parts, or a leaf by its place in the list of leaves.</summary>
internal sealed record Term(Operation Operation, IReadOnlyList<Term> Parts, int Leaf = -1, Model? Model = null)
{
    internal static Term Of(int leaf) => new(Operation.Leaf, [], leaf);

    /// <summary>The value where every leaf has one value.</summary>
    internal double At(ReadOnlySpan<double> point)
    {
        if (Operation == Operation.Leaf)
        {
            return point[Leaf];
        }

        if (Operation == Operation.Model)
        {
            return Model!.At(Values(point));
        }

        var first = Parts[0].At(point);
        return Operation switch
        {
            Operation.Negate => -first,
            Operation.Log10 => Math.Log10(first),
            Operation.Min or Operation.Max => Outermost(first, point),
            _ => Combined(first, Parts[1].At(point)),
        };
    }

    /// <summary>The set of values where every leaf lies in its interval and none stands in the term twice.</summary>
    internal Interval Over(ReadOnlySpan<Interval> box)
    {
        if (Operation == Operation.Leaf)
        {
            return box[Leaf];
        }

        if (Operation is Operation.Min or Operation.Max or Operation.Model)
        {
            return OverAll(box);
        }

        var first = Parts[0].Over(box);
        return Operation switch
        {
            Operation.Add => first + Parts[1].Over(box),
            Operation.Subtract => first - Parts[1].Over(box),
            Operation.Multiply => first * Parts[1].Over(box),
            Operation.Divide => first / Parts[1].Over(box),
            Operation.Power => first.To(Parts[1].Over(box)),
            Operation.Negate => -first,
            _ => first.Log10(),
        };
    }

    /// <summary>Whether a part of the term has no number, since it is too large to be one; a missing end of a leaf is none of that kind.</summary>
    internal bool Overflows(ReadOnlySpan<Interval> box)
    {
        foreach (var part in Parts)
        {
            if (part.Overflows(box))
            {
                return true;
            }
        }

        var all = Over(box);
        return double.IsPositiveInfinity(all.Low) || double.IsNegativeInfinity(all.High) || double.IsNaN(all.Low) || double.IsNaN(all.High);
    }

    /// <summary>How often each leaf stands in the term.</summary>
    internal void Count(Span<int> counts)
    {
        if (Operation == Operation.Leaf)
        {
            counts[Leaf]++;
            return;
        }

        foreach (var part in Parts)
        {
            part.Count(counts);
        }
    }

    internal bool Uses(int leaf) => Operation == Operation.Leaf ? Leaf == leaf : Parts.Any(part => part.Uses(leaf));

    private Interval OverAll(ReadOnlySpan<Interval> box)
    {
        var parts = new Interval[Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Parts[i].Over(box);
        }

        return Operation switch
        {
            Operation.Min => parts.Aggregate(Interval.Min),
            Operation.Max => parts.Aggregate(Interval.Max),
            _ => Model!.Over(parts),
        };
    }

    private double Combined(double left, double right) => Operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide => left / right,
        _ => Math.Pow(left, right),
    };

    private double Outermost(double first, ReadOnlySpan<double> point)
    {
        for (var i = 1; i < Parts.Count; i++)
        {
            var next = Parts[i].At(point);
            first = Operation == Operation.Min ? Math.Min(first, next) : Math.Max(first, next);
        }

        return first;
    }

    private double[] Values(ReadOnlySpan<double> point)
    {
        var values = new double[Parts.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Parts[i].At(point);
        }

        return values;
    }
}
