namespace AiEconomics.Uncertainty;

/// <summary>Applies a function to uncertain values draw by draw. For functions that are more than one expression.</summary>
public static class Uncertain
{
    /// <summary>What a function makes of an uncertain value.</summary>
    /// <param name="model">A pure function.</param>
    /// <param name="first">Its argument.</param>
    public static Uncertain<TResult> Of<T1, TResult>(Func<T1, TResult> model, Uncertain<T1> first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return first.Select(a => model(a));
    }

    /// <summary>What a function makes of two uncertain values.</summary>
    /// <param name="model">A pure function.</param>
    /// <param name="first">Its first argument.</param>
    /// <param name="second">Its second argument.</param>
    public static Uncertain<TResult> Of<T1, T2, TResult>(Func<T1, T2, TResult> model, Uncertain<T1> first, Uncertain<T2> second) =>
        from a in first from b in second select model(a, b);

    /// <summary>What a function makes of three uncertain values.</summary>
    /// <param name="model">A pure function.</param>
    /// <param name="first">Its first argument.</param>
    /// <param name="second">Its second argument.</param>
    /// <param name="third">Its third argument.</param>
    public static Uncertain<TResult> Of<T1, T2, T3, TResult>(
        Func<T1, T2, T3, TResult> model, Uncertain<T1> first, Uncertain<T2> second, Uncertain<T3> third) =>
        from a in first from b in second from c in third select model(a, b, c);

    /// <summary>What a function makes of four uncertain values.</summary>
    /// <param name="model">A pure function.</param>
    /// <param name="first">Its first argument.</param>
    /// <param name="second">Its second argument.</param>
    /// <param name="third">Its third argument.</param>
    /// <param name="fourth">Its fourth argument.</param>
    public static Uncertain<TResult> Of<T1, T2, T3, T4, TResult>(
        Func<T1, T2, T3, T4, TResult> model, Uncertain<T1> first, Uncertain<T2> second, Uncertain<T3> third, Uncertain<T4> fourth) =>
        from a in first from b in second from c in third from d in fourth select model(a, b, c, d);

    /// <summary>What a function makes of any number of uncertain values of one kind, which it receives in their order.</summary>
    /// <param name="model">A pure function.</param>
    /// <param name="values">Its arguments.</param>
    public static Uncertain<TResult> Of<T, TResult>(Func<T[], TResult> model, params IReadOnlyList<Uncertain<T>> values) =>
        Plans.List.Of(model, values);
}
