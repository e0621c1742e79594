using AiEconomics.Cli.External;
using AiEconomics.Figures.External;

namespace AiEconomics.Cli.Tests.External;

public sealed class WebSourceTests : IDisposable
{
    private const string Cure = "Try again, or take it from a folder: data fetch abc --from FOLDER";
    private const string NotTaken = "nothing was taken over. The right one is abc.txt of https://example.org/a/b at 00000000.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_is_brought_whole_and_only_once()
    {
        var asked = 0;
        using var server = new TlsServer(_ =>
        {
            asked++;
            return TlsServer.Answer("200 OK", "abc", "Content-Length: 3");
        });

        Assert.True(await BringAsync(server));
        Assert.False(await BringAsync(server));

        Assert.Equal(("abc", 1), (await File.ReadAllTextAsync(Place, TestContext.Current.CancellationToken), asked));
        Assert.Equal([Place], Directory.GetFiles(folder["external"]));
    }

    [Fact]
    public async Task A_redirect_is_followed_where_it_stays_on_https()
    {
        using var server = new TlsServer(path => path == "/abc.txt"
            ? TlsServer.Answer("302 Found", "", "Location: /elsewhere", "Content-Length: 0")
            : TlsServer.Answer("200 OK", "abc", "Content-Length: 3"));

        Assert.True(await BringAsync(server));
    }

    [Fact]
    public async Task A_redirect_to_http_is_refused()
    {
        using var server = new TlsServer(_ => TlsServer.Answer("302 Found", "", "Location: http://127.0.0.1:9/abc.txt", "Content-Length: 0"));

        await RefusedAsync(server, "abc: 127.0.0.1 redirects to http://127.0.0.1:9/abc.txt, which is no https address; nothing was taken from there.");
    }

    [Fact]
    public async Task A_ring_of_redirects_is_left()
    {
        using var server = new TlsServer(_ => TlsServer.Answer("302 Found", "", "Location: /abc.txt", "Content-Length: 0"));

        await RefusedAsync(server, "abc: 127.0.0.1 redirects more than 5 times; see https://example.org/a/b.");
    }

    [Theory]
    [InlineData("abd", "abc: what was found has the SHA-256 a52d159f262b… where data/external.csv states ba7816bf8f01…; " + NotTaken)]   // printf abd | sha256sum
    [InlineData("ab", "abc: what was found has 2 bytes where data/external.csv states 3; " + NotTaken)]
    [InlineData("abcdefghij", "abc: what was found is larger than the 3 bytes that data/external.csv states; " + NotTaken)]
    public async Task A_file_that_is_not_the_right_one_is_not_taken_over(string body, string sentence)
    {
        using var server = new TlsServer(_ => TlsServer.Answer("200 OK", body, $"Content-Length: {body.Length}"));

        await RefusedAsync(server, sentence);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_leaves_nothing()
    {
        using var server = new TlsServer(_ => TlsServer.Answer("200 OK", "a", "Content-Length: 3"));

        await RefusedAsync(server, $"abc could not be downloaded from 127.0.0.1: the connection broke off after 1 of 3 bytes. {Cure}");
    }

    [Fact]
    public async Task A_silent_server_is_given_up()
    {
        using var server = new TlsServer(_ => []);

        await RefusedAsync(server, $"abc could not be downloaded from 127.0.0.1: nothing came for 1 seconds. {Cure}", TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_the_status()
    {
        using var server = new TlsServer(_ => TlsServer.Answer("404 Not Found", "", "Content-Length: 0"));

        await RefusedAsync(server, $"abc: 127.0.0.1 answered 404 (Not Found) for {server.Address}abc.txt; the file may have moved: see https://example.org/a/b.");
    }

    [Fact]
    public async Task A_server_that_cannot_prove_who_it_is_gives_nothing()
    {
        using var server = new TlsServer(_ => TlsServer.Answer("200 OK", "abc", "Content-Length: 3"));
        using var stranger = new WebSource();

        var fault = await Assert.ThrowsAsync<Fault>(() => BringAsync(stranger, server.Address));

        Assert.StartsWith("abc could not be downloaded from 127.0.0.1: The SSL connection could not be established", fault.Message, StringComparison.Ordinal);
    }

    private string Place => folder["external", "abc.txt"];

    private async Task RefusedAsync(TlsServer server, string sentence, TimeSpan? patience = null)
    {
        Assert.Equal(sentence, (await Assert.ThrowsAsync<Fault>(() => BringAsync(server, patience))).Message);
        Assert.False(Directory.Exists(folder["external"]) && Directory.GetFiles(folder["external"]).Length > 0);
    }

    // A server that answers is waited for as long as ever, on a busy machine too.
    private async Task<bool> BringAsync(TlsServer server, TimeSpan? patience = null)
    {
        using var source = new WebSource(server.Handler(), patience);
        return await BringAsync(source, server.Address);
    }

    private async Task<bool> BringAsync(WebSource source, Uri address)
    {
        ExternalList.Write(folder, new Uri(address, "abc.txt"));
        var data = ExternalData.Load(folder.Path);
        return await new ExternalFetch(data, source).BringAsync(data["abc"], _ => { }, TestContext.Current.CancellationToken);
    }
}
