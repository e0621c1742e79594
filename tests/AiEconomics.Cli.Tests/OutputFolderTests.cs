namespace AiEconomics.Cli.Tests;

/// <summary>Folders that cannot be written to. A test may run as root, whom permissions do not bind, so other hindrances stand in for them.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_in_the_place_of_the_output_folder_is_told_before_anything_runs()
    {
        await File.WriteAllTextAsync(folder["taken"], "a file", TestContext.Current.CancellationToken);
        var answer = await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("throws"), "--out", folder["taken"]);
        Assert.StartsWith($"The output folder {folder["taken"]} cannot be written to: ", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("Name another one with --out.", answer.Error.Trim(), StringComparison.Ordinal);
        Assert.Equal(Fault.Failed, answer.ExitCode);
        Assert.Empty(answer.Output);
    }

    [Fact]
    public void A_missing_output_folder_is_made()
    {
        SafeFile.RequireWritable(folder["new", "deep"]);
        Assert.Empty(Directory.GetFileSystemEntries(folder["new", "deep"]));
    }

    [Fact]
    public void A_read_only_folder_is_told_in_one_sentence()
    {
        // The kernel's own tables are read-only for root too.
        Assert.SkipUnless(Directory.Exists("/proc/sys"), "needs a file system that is read-only for everyone, such as Linux's /proc");
        var fault = Assert.Throws<Fault>(() => SafeFile.RequireWritable("/proc/sys"));
        Assert.StartsWith("The output folder /proc/sys cannot be written to: ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void A_full_disk_leaves_the_old_file_whole_and_no_part_of_the_new_one()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full, the device that is always full");
        File.WriteAllText(folder["results.json"], "old");
        File.CreateSymbolicLink(folder[$".results.json.{Environment.ProcessId}.part"], "/dev/full");

        var fault = Assert.Throws<Fault>(() => SafeFile.Write(folder["results.json"], "new"));

        Assert.StartsWith($"{folder["results.json"]} could not be written: No space left on device", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("What stood there before is unchanged.", fault.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder["results.json"]));
        Assert.Equal([folder["results.json"]], Directory.GetFileSystemEntries(folder.Path));
    }
}
