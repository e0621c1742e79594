namespace AiEconomics.Cli.Tests;

public class UsageTests
{
    private const string SeeHelp = " 'aiecon --help' lists what there is.";

    [Fact]
    public async Task An_unknown_verb_gets_the_nearest_one_offered() =>
        (await Aiecon.RunAsync("reprodce")).IsRefused("Unknown command 'reprodce'. Did you mean 'reproduce'?" + SeeHelp);

    [Fact]
    public async Task An_unknown_flag_gets_the_nearest_one_offered() =>
        (await Aiecon.RunAsync("reproduce", "--timeot", "3")).IsRefused("Unknown option 'timeot'. Did you mean 'timeout'?" + SeeHelp);

    [Fact]
    public async Task A_flag_with_a_word_for_a_number_is_named() =>
        (await Aiecon.RunAsync("reproduce", "--jobs", "many")).IsRefused("--jobs needs a whole number, but was given 'many'." + SeeHelp);

    [Fact]
    public async Task A_flag_out_of_range_is_named_with_its_range() =>
        (await Aiecon.RunAsync("reproduce", "--jobs", "0")).IsRefused("--jobs must be at least 1, but was 0." + SeeHelp);

    [Theory]
    [InlineData("notebooks")]
    [InlineData("ftp://example.org/")]
    public async Task An_address_that_is_no_page_is_refused(string address) =>
        (await Aiecon.RunAsync("reproduce", "--address", address)).IsRefused($"--address must be where the site is published, such as https://example.org/notebooks/, but was '{address}'." + SeeHelp);

    [Fact]
    public async Task Check_and_update_exclude_each_other() =>
        (await Aiecon.RunAsync("reproduce", "--check", "--update"))
            .IsRefused("--check and --update exclude each other: the first compares, the second writes." + SeeHelp);

    [Fact]
    public async Task An_unknown_notebook_is_refused_before_anything_runs()
    {
        var answer = await Aiecon.RunAsync("reproduce", "99-no-such-notebook");
        Assert.StartsWith("There is no notebook '99-no-such-notebook'; there are ", answer.Error, StringComparison.Ordinal);
        Assert.Equal(Fault.Usage, answer.ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_no_JSON_is_refused_with_its_line() =>
        (await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("no-json")))
            .IsRefused($"{Aiecon.FixtureNotebook("no-json")} is no notebook: its JSON breaks off at line 2, byte 3.", Fault.Failed);

    [Fact]
    public async Task JSON_that_is_no_notebook_is_refused() =>
        (await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("no-notebook")))
            .IsRefused($"{Aiecon.FixtureNotebook("no-notebook")} is JSON but no notebook of format 4: it needs 'nbformat': 4 and a list of 'cells'.", Fault.Failed);

    [Theory]
    [InlineData("--help", "reproduce")]
    [InlineData("reproduce --help", "--timeout")]
    [InlineData("kernel --help", "install")]
    [InlineData("kernel install --help", "--prefix")]
    [InlineData("claims --help", "--contradictions")]
    [InlineData("references --help", "csl-json")]
    [InlineData("doctor --help", "doctor")]
    public async Task Every_verb_explains_itself(string args, string mentions)
    {
        var answer = await Aiecon.RunAsync(args.Split(' '));
        Assert.Contains(mentions, answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, answer.ExitCode);
    }

    [Theory]
    [InlineData("reproduse", "reproduce")]
    [InlineData("train", "01-training-cost")]
    [InlineData("RENT", "rent")]
    public void The_nearest_name_is_found(string typed, string meant) =>
        Assert.Equal(meant, Nearest.Find(typed, ["reproduce", "kernel", "01-training-cost", "rent"]));

    [Fact]
    public void A_name_unlike_all_others_gets_no_hint() => Assert.Equal("", Nearest.Hint("zzzzzz", ["reproduce", "kernel"]));
}
