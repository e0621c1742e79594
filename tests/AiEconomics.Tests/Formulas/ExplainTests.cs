using System.Reflection;
using AiEconomics.Formulas;
using AiEconomics.Inference;
using AiEconomics.Training;
using AiEconomics.Training.Cost;
using AiEconomics.Units;
using AiEconomics.Valuation;

namespace AiEconomics.Tests.Formulas;

public class ExplainTests
{
    private static readonly Parameters Active = Parameters.FromBillions(32.6);
    private static readonly Tokens Seen = Tokens.FromTrillions(15.5);

    [Fact]
    public void A_formula_shows_in_symbols_and_in_numbers()
    {
        var compute = Explain.Call(() => TrainingRun.Compute(Active, Seen));

        Assert.Equal(@"C = 6 \cdot N \cdot D", compute.SymbolicTex);
        Assert.Equal(@"C = 6 \cdot 32.6\ \text{B parameters} \cdot 15.5\ \text{T tokens} = 3.03 \times 10^{24}\ \text{FLOP}", compute.NumericTex);
        Assert.Equal(TrainingRun.Compute(Active, Seen), compute.Value);
    }

    [Fact]
    public void Each_symbol_has_its_meaning_value_and_source()
    {
        var terms = Explain.Call(() => TrainingRun.Compute(Active, Seen)).Terms;

        Assert.Equal(["N", "D"], terms.Select(term => term.SymbolTex));
        Assert.Equal(["active parameters", "training tokens"], terms.Select(term => term.Meaning));
        Assert.Equal(["32.6 B parameters", "15.5 T tokens"], terms.Select(term => term.Value));
        Assert.All(terms, term => Assert.Equal("assumed here", term.SourceMarkdown));
    }

    // Without parentheses the years would seem to belong to the unit alone.
    [Fact]
    public void A_number_with_its_unit_stands_in_parentheses_where_it_is_raised_to_a_power()
    {
        var value = Explain.Call(() => ServerPrice.AtStart(UsdPerGpu.FromDollars(24_900), YearlyGrowth.FromTimes(1.38), Years.FromYears(1.75)));

        Assert.Equal(@"v = \frac{p}{{g}^{t}}", value.SymbolicTex);
        Assert.Contains(@"{\left(1.38\ \text{times a year}\right)^{1.75\ \text{years}}}", value.NumericTex, StringComparison.Ordinal);
    }

    // The fourth attempt costs (1 − 20 %)² of the first; what has no unit has nothing that could seem raised alone.
    [Fact]
    public void A_number_without_a_unit_stands_alone_where_it_is_raised_to_a_power() =>
        Assert.Equal(
            @"K_n = \text{USD}\ 100 \cdot {4}^{\log_2 (1 - 20.0\,\%)} = \text{USD}\ 64.0",
            Explain.Call(() => Cadence.CostOf(Usd.FromDollars(100), 4, Fraction.FromPercent(20))).NumericTex);

    [Fact]
    public void A_unit_of_one_letter_is_shown() =>
        Assert.Equal(@"700\ \text{W}", Explain.Call(() => TrainingEnergy.Draw(Watts.FromWatts(700), Ratio.FromTimes(1), Fraction.FromPercent(100), Ratio.FromTimes(1))).Terms[0].ValueTex);

    [Fact]
    public void The_name_of_a_number_format_is_no_number()
    {
        Assert.Contains(@"\text{BF16}", Explain.Call(() => Attention.CachePerToken(80, 8, 128, NumberFormat.BF16)).NumericTex, StringComparison.Ordinal);
        Assert.Contains(@"\text{FP8}", Explain.Call(() => Attention.CachePerToken(80, 8, 128, NumberFormat.FP8)).NumericTex, StringComparison.Ordinal);
        Assert.Contains(@"\text{INT4}", Explain.Call(() => Attention.CachePerToken(80, 8, 128, NumberFormat.INT4)).NumericTex, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explained_result_is_the_source_of_the_next()
    {
        var compute = Explain.Call(() => TrainingRun.Compute(Active, Seen));
        var time = Explain.Call(() => TrainingRun.Time(compute, FlopPerSecond.FromTera(989.4), Fraction.FromPercent(36)));

        Assert.Equal(@"computed: $C = 6 \cdot N \cdot D$", time.Terms[0].SourceMarkdown);
        Assert.Contains(@"\frac{3.03 \times 10^{24}\ \text{FLOP}}{36.0\,\% \cdot 989\ \text{TFLOP/s}}", time.NumericTex, StringComparison.Ordinal);
    }

    // The order in which a call names its arguments must not exchange them.
    [Fact]
    public void Named_arguments_keep_their_places()
    {
        var compute = Explain.Call(() => TrainingRun.Compute(activeParameters: Active, tokens: Seen));

        Assert.Equal("32.6 B parameters", compute.Terms.Single(term => term.SymbolTex == "N").Value);
    }

    [Fact]
    public void The_markdown_holds_both_formulas_and_a_row_for_each_symbol()
    {
        var lines = Explain.Call(() => TrainingRun.Compute(Active, Seen)).ToMarkdown().Split('\n');

        Assert.Equal(2, lines.Count(line => line.StartsWith("$$", StringComparison.Ordinal)));
        Assert.Contains("| $N$ | active parameters | 32.6 B parameters | assumed here |", lines);
        Assert.Contains("| $C$ | training compute | **3.03e24 FLOP** | computed by `TrainingRun.Compute` |", lines);
    }

    [Fact]
    public void What_is_no_model_call_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Explain.Call(() => Active.Count + 1));

        Assert.StartsWith("Explain needs one call of a model function that carries a formula", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_model_comes_through_as_its_own() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Explain.Call(() =>
            TrainingRun.Time(Flop.FromOperations(1), FlopPerSecond.FromTera(1), Fraction.FromRatio(0))));

    /// <summary>Every model function of the library.</summary>
    public static TheoryData<string, string> Models() =>
        [.. from type in typeof(TrainingRun).Assembly.GetExportedTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where method.GetCustomAttribute<FormulaAttribute>() is not null
            select new TheoryDataRow<string, string>(type.FullName!, method.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_formula_names_each_parameter_and_no_other(string type, string name)
    {
        var method = Assert.Single(
            typeof(TrainingRun).Assembly.GetType(type)!.GetMethods(), one => one.Name == name && one.GetCustomAttribute<FormulaAttribute>() is not null);
        var named = System.Text.RegularExpressions.Regex
            .Matches(method.GetCustomAttribute<FormulaAttribute>()!.Tex, @"\[(\w+)\]").Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(method.GetParameters().Select(parameter => parameter.Name!).Order(), named.Order());
        Assert.All(method.GetParameters(), parameter => Assert.NotNull(parameter.GetCustomAttribute<SymbolAttribute>()));
    }
}
