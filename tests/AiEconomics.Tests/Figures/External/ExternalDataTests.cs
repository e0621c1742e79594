using System.Text;
using AiEconomics.Figures.External;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Tests.Figures.External;

public class ExternalDataTests
{
    private const string Header = "name,file,purpose,repository,commit,path,address,bytes,sha256,license,checked_on";

    // printf abc | sha256sum, the example of FIPS 180-4.
    private const string DigestOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void Every_address_is_the_path_at_the_commit_of_the_repository() => Assert.All(ExternalData.Load().Files, file =>
    {
        var repository = file.Repository.AbsolutePath;
        Assert.Equal(
            new Uri($"https://raw.githubusercontent.com{repository}/{file.Commit}/{string.Join('/', file.PathThere.Split('/').Select(Uri.EscapeDataString))}"),
            file.Address);
    });

    [Theory]
    [InlineData("chinchilla")]
    [InlineData("mooncake-conversations")]
    [InlineData("azure-code")]
    [InlineData("azure-conversations")]
    [InlineData("hardware-prices")]
    [InlineData("nvidia-owners")]
    [InlineData("nvidia-annual-prices")]
    [InlineData("price-trend")]
    public void A_file_at_hand_is_the_one_that_the_list_states(string name) => Assert.True(File.Exists(SharedExternal.PathOrSkip(name)));

    [Fact]
    public void A_file_that_is_not_at_hand_comes_with_the_command_that_brings_it()
    {
        using var data = Sample("abc.txt");

        var error = Assert.Throws<FileNotFoundException>(() => Load(data).PathOf("abc"));

        Assert.Equal(
            "The external file 'abc' is not at hand; to get it run: dotnet run --project lib/AiEconomics.Cli -- data fetch abc", error.Message);
    }

    [Fact]
    public void A_file_that_is_right_is_handed_out()
    {
        using var data = Sample("abc.txt");
        Put(data, "abc");

        Assert.Equal(Path.Combine(data.PathOf("external"), "abc.txt"), Load(data).PathOf("abc"));
        Assert.True(Load(data).Has(Load(data)["abc"]));
    }

    [Theory]
    [InlineData("abcd", "has 4 bytes where data/external.csv states 3")]
    [InlineData("abd", "has the SHA-256 a52d159f262b… where data/external.csv states ba7816bf8f01…")]   // printf abd | sha256sum
    public void A_file_that_is_not_the_right_one_is_not_handed_out(string content, string objection)
    {
        using var data = Sample("abc.txt");
        Put(data, content);

        var error = Assert.Throws<InvalidDataException>(() => Load(data).PathOf("abc"));

        Assert.Contains(objection, error.Message, StringComparison.Ordinal);
        Assert.False(Load(data).Has(Load(data)["abc"]));
    }

    [Theory]
    [InlineData("../abc.txt")]
    [InlineData("/etc/abc.txt")]
    [InlineData(@"..\abc.txt")]
    [InlineData("c:abc.txt")]
    [InlineData("..")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string file)
    {
        using var data = Sample(file);
        Assert.Contains("column 'file'", Assert.Throws<TableException>(() => Load(data)).Message, StringComparison.Ordinal);

        // Whoever can write the list can write its description too: the rule must hold without it.
        data.WriteRaw("datapackage.json", File.ReadAllText(data.PathOf("datapackage.json")).Replace(@"[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9]+)+", ".+", StringComparison.Ordinal), Encoding.UTF8);
        Assert.Equal(
            $"external.csv, 'abc': the file name '{file}' leads out of the folder of external data; write a name without any folder.",
            Assert.Throws<InvalidDataException>(() => Load(data)).Message);
    }

    [Fact]
    public void An_unknown_name_is_refused_with_those_that_there_are()
    {
        using var data = Sample("abc.txt");

        Assert.Equal("No external file has the name 'abd'; there are abc.", Assert.Throws<KeyNotFoundException>(() => Load(data)["abd"]).Message);
    }

    private static ExternalData Load(DataFolderSample data) => ExternalData.Load(data.Folder);

    private static DataFolderSample Sample(string file)
    {
        var data = new DataFolderSample();
        data.Write(
            "external.csv", Header,
            $"abc,{file},A test.,https://example.org/a/b,{new string('0', 40)},abc.txt,https://example.org/abc.txt,3,{DigestOfAbc},CC0,2026-11-24");
        return data;
    }

    private static void Put(DataFolderSample data, string content)
    {
        Directory.CreateDirectory(data.PathOf("external"));
        File.WriteAllText(Path.Combine(data.PathOf("external"), "abc.txt"), content);
    }
}
