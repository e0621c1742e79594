namespace AiEconomics.Cli.Tests.External;

public sealed class DataCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    // A port that no server listens on: the discard service is none that a test machine has.
    public DataCommandTests() => ExternalList.Write(folder, new Uri("https://127.0.0.1:9/abc.txt"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_list_names_every_file_of_the_repository_with_its_license()
    {
        var answer = await Aiecon.RunAsync("data", "list");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(
            ["chinchilla", "mooncake-conversations", "azure-code", "azure-conversations", "hardware-prices", "nvidia-owners", "nvidia-annual-prices", "price-trend", "Apache-2.0"],
            name => Assert.Contains(name, answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_taken_from_a_folder_and_then_listed_as_there()
    {
        File.WriteAllText(folder["abc.txt"], "abc");
        Assert.Equal("name  state    bytes  license\nabc   missing      3  CC0\n", (await Aiecon.RunAsync("data", "list", "--data", folder.Path)).Output);

        var answer = await Aiecon.RunAsync("data", "fetch", "abc", "--from", folder.Path, "--data", folder.Path);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.EndsWith("abc: brought, 3 bytes\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal("abc", File.ReadAllText(folder["external", "abc.txt"]));
        Assert.Equal("name  state  bytes  license\nabc   there      3  CC0\n", (await Aiecon.RunAsync("data", "fetch", "--list", "--data", folder.Path)).Output);
    }

    [Fact]
    public async Task A_file_that_the_folder_lacks_is_named() =>
        (await Aiecon.RunAsync("data", "fetch", "--from", folder.Path, "--data", folder.Path)).IsRefused(
            $"abc: {folder.Path} holds no file abc.txt; put it there under that name, or leave out --from to download it.", Fault.Failed);

    [Fact]
    public async Task Without_a_network_the_other_way_is_named()
    {
        var answer = await Aiecon.RunAsync("data", "fetch", "abc", "--data", folder.Path);

        Assert.Equal(Fault.Failed, answer.ExitCode);
        Assert.Matches(@"^abc could not be downloaded from 127\.0\.0\.1: .+\. Try again, or take it from a folder: data fetch abc --from FOLDER\n$", answer.Error);
    }

    [Fact]
    public async Task An_unknown_name_gets_the_nearest_one_offered() =>
        (await Aiecon.RunAsync("data", "fetch", "abd", "--data", folder.Path)).IsRefused("No external file has the name 'abd'; there are abc. Did you mean 'abc'?");

    [Fact]
    public async Task A_folder_that_is_none_is_refused() =>
        (await Aiecon.RunAsync("data", "fetch", "--from", folder["none"], "--data", folder.Path)).IsRefused(
            $"--from names '{folder["none"]}', which is no folder; give the folder that holds the files.");
}
