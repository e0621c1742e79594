using System.Text;

namespace AiEconomics.Formulas;

/// <summary>A model's result with the formula that gave it, the numbers in it, and what each symbol stands for.</summary>
/// <typeparam name="T">The result.</typeparam>
/// <remarks>It serves wherever the result itself does, and there counts as the source of that value.</remarks>
public sealed class Explained<T> : ISourced
{
    internal Explained(T value, FormulaAttribute formula, string name, IReadOnlyList<FormulaTerm> terms)
    {
        Value = value;
        Formula = formula;
        Name = name;
        Terms = terms;
    }

    /// <summary>The result.</summary>
    public T Value { get; }

    /// <summary>What stands in the formula: symbol, meaning, value, unit and source of each.</summary>
    public IReadOnlyList<FormulaTerm> Terms { get; }

    /// <summary>The formula in symbols, as TeX, such as <c>C = 6 \, N D</c>.</summary>
    public string SymbolicTex => $"{Formula.Symbol} = {Substitute(term => term.SymbolTex)}";

    /// <summary>The same formula with the numbers in it, and the result.</summary>
    public string NumericTex => $"{Formula.Symbol} = {Substitute(term => term.ValueTex, areNumbers: true)} = {Tex.Of(Value)}";

    /// <inheritdoc/>
    public object SourcedValue => Value!;

    /// <inheritdoc/>
    public string SourceMarkdown => $"computed: ${SymbolicTex}$";

    private FormulaAttribute Formula { get; }

    private string Name { get; }

    /// <summary>The result, where the model's own type is asked for.</summary>
    public static implicit operator T(Explained<T> explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        return explained.Value;
    }

    /// <summary>The formula twice, in symbols and in numbers, and a table of its symbols, as Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder()
            .Append("$$").Append(SymbolicTex).Append("$$\n\n")
            .Append("$$").Append(NumericTex).Append("$$\n\n")
            .Append("| Symbol | Meaning | Value | Source |\n|:--|:--|--:|:--|\n");
        foreach (var term in Terms)
        {
            text.Append($"| ${term.SymbolTex}$ | {term.Meaning} | {term.Value} | {term.SourceMarkdown} |\n");
        }

        return text.Append($"| ${Formula.Symbol}$ | {Formula.Meaning} | **{Value}** | computed by `{Name}` |\n").ToString();
    }

    /// <summary>The result as text.</summary>
    public override string ToString() => Value!.ToString()!;

    private string Substitute(Func<FormulaTerm, string> with, bool areNumbers = false) => Terms.Aggregate(Formula.Tex, (tex, term) =>
    {
        var place = $"[{term.ParameterName}]";
        var text = with(term);
        return (areNumbers && text.Contains(@"\ \text", StringComparison.Ordinal) ? Raised(tex, place) : tex).Replace(place, text, StringComparison.Ordinal);
    });

    // A number with its unit stands in parentheses where it is raised to a power, lest the unit alone seem raised.
    private static string Raised(string tex, string place) => tex
        .Replace($"{{{place}}}^", $@"\left({place}\right)^", StringComparison.Ordinal)
        .Replace($"{place}^", $@"\left({place}\right)^", StringComparison.Ordinal);
}
