using System.Net;
using AiEconomics.Cli;
using AiEconomics.Cli.Site;

namespace AiEconomics.Browser.Tests;

public class ServerTests(FixtureSite site)
{
    [Theory]
    [InlineData("", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("notebooks/01-training-cost.html", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("assets/charts.js", HttpStatusCode.OK, "text/javascript; charset=utf-8")]
    [InlineData("nowhere.html", HttpStatusCode.NotFound, null)]
    [InlineData("..%2F..%2Fetc%2Fpasswd", HttpStatusCode.NotFound, null)]
    public async Task A_request_gets_a_file_of_the_site_or_nothing(string path, HttpStatusCode status, string? type)
    {
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(site.Address, path), TestContext.Current.CancellationToken);

        Assert.Equal((status, type), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
    }

    [Fact]
    public void The_site_is_served_to_this_machine_only() => Assert.Equal("127.0.0.1", site.Address.Host);

    [Fact]
    public void A_folder_without_a_site_says_what_to_run()
    {
        var fault = Assert.Throws<Fault>(() => SiteServer.Start(Path.Combine(site.Folder, "assets"), port: 0));

        Assert.Equal($"There is no site in {Path.Combine(site.Folder, "assets")}: it has no index.html. Build it first: aiecon reproduce", fault.Message);
    }

    [Fact]
    public void A_port_that_is_taken_says_so_and_names_the_way_out()
    {
        var fault = Assert.Throws<Fault>(() => SiteServer.Start(site.Folder, site.Address.Port));

        Assert.StartsWith($"Port {site.Address.Port} of 127.0.0.1 cannot be used (", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Name another one, or 0 for any that is free: aiecon site --port 0", fault.Message, StringComparison.Ordinal);
    }
}
