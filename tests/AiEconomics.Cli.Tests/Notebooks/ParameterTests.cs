using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

public sealed class ParameterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Values_of_every_kind_reach_the_cells_below()
    {
        var answer = await RunAsync("rent=2.5 USD/GPU-h", "factor=0.25", "count=12", "label=a \"quoted\" 词", "twice=true");
        Assert.Equal("", answer.Error);
        Assert.Equal(0, answer.ExitCode);
        var saved = await File.ReadAllTextAsync(folder["out", "notebooks", "parameters.ipynb"], TestContext.Current.CancellationToken);
        Assert.Contains("USD 2.50/GPU-h", saved, StringComparison.Ordinal);
        Assert.Contains("0.25 12 a \\\"quoted\\\" 词 True", saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_unit_stops_the_notebook_at_its_parameters_in_one_sentence()
    {
        var answer = await RunAsync("rent=2.5 USD");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("parameters stopped at cell 2:", answer.Output, StringComparison.Ordinal);
        Assert.Contains("    --set rent: '2.5 USD' is given in USD, but USD/GPU-h was asked for; write it like '2.5 USD/GPU-h'.\n", answer.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_is_refused_with_the_list_of_names() =>
        (await RunAsync("rant=2")).IsRefused("--set rant: there is no such parameter; there are rent, factor, count, label, twice. Did you mean 'rent'?");

    [Fact]
    public async Task A_notebook_without_parameters_says_so() =>
        (await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("throws"), "--set", "rent=2"))
            .IsRefused("--set rent: throws has no cell tagged 'parameters', so nothing can be set there.");

    [Fact]
    public async Task A_setting_without_a_value_is_refused() => (await RunAsync("rent")).IsRefused("--set needs name=value, but was given 'rent'.");

    [Theory]
    [InlineData("System.Double", "much", "--set x: 'much' is not a number such as 0.36 or 1.5e12.")]
    [InlineData("System.Int32", "1.5", "--set x: '1.5' is not a whole number such as 12.")]
    [InlineData("System.Boolean", "yes", "--set x: 'yes' is not true or false.")]
    [InlineData("System.IO.FileInfo", "no-such.csv", "--set x: 'no-such.csv' is not a file that is there; paths start from the current folder.")]
    [InlineData("System.DateTime", "today", "--set x: it is of type System.DateTime, which cannot be set from the command line.")]
    public void A_value_of_the_wrong_type_is_told_in_one_sentence(string type, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<Fault>(() => Parameters.Assignment("x", type, value)).Message);

    [Theory]
    [InlineData("System.Double", "1e3", "x = 1000d;")]
    [InlineData("System.Int64", "-7", "x = -7L;")]
    [InlineData("System.String", "a\\b\n", "x = \"a\\u005cb\\u000a\";")]
    [InlineData("AiEconomics.Units.Usd", "4.6 M USD", "x = AiEconomics.Units.Quantity.Parse<AiEconomics.Units.Usd>(\"4.6 M USD\");")]
    public void A_value_is_written_as_the_language_writes_it(string type, string value, string code) =>
        Assert.Equal(code, Parameters.Assignment("x", type, value));

    [Fact]
    public void A_file_is_given_with_its_whole_path()
    {
        File.WriteAllText(folder["log.csv"], "");
        var typed = Path.GetRelativePath(Environment.CurrentDirectory, folder["log.csv"]);

        Assert.Equal($"x = new System.IO.FileInfo(\"{folder["log.csv"].Replace("\\", "\\u005c", StringComparison.Ordinal)}\");", Parameters.Assignment("x", "System.IO.FileInfo", typed));
    }

    private Task<Answer> RunAsync(params string[] settings) =>
        Aiecon.RunAsync(["reproduce", Aiecon.FixtureNotebook("parameters"), "--out", folder["out"], "--no-site", .. settings.SelectMany(setting => new[] { "--set", setting })]);
}
