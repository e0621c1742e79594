using System.Net.NetworkInformation;

namespace AiEconomics.Browser.Tests;

public class JupyterTests(FixtureSite site)
{
    private const int MinutesForSlowMachines = 4;

    [Fact]
    public async Task A_notebook_runs_in_Jupyter_with_our_kernel_and_draws_its_chart_without_a_network()
    {
        Assert.SkipWhen(NotebookServer.Find() is null, NotebookServer.Missing);
        await using var page = await site.OpenAsync(1280, "light");
        using var server = await NotebookServer.StartAsync(NotebookServer.Find()!);
        await page.GoAsync(new Uri(server.Address, "notebooks/01-training-cost.ipynb").AbsoluteUri);
        await page.UntilAsync("window.Jupyter?.notebook?.kernel?.is_connected() && document.querySelector('.kernel_idle_icon')", TimeSpan.FromMinutes(MinutesForSlowMachines));

        // A saved chart is a picture; what is drawn from here on comes from the run.
        await page.AskAsync<object>("Jupyter.notebook.clear_all_output(); Jupyter.notebook.execute_all_cells(); null");
        await page.UntilAsync(
            "Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code').every(cell => typeof cell.input_prompt_number === 'number')",
            TimeSpan.FromMinutes(MinutesForSlowMachines));
        await page.UntilAsync("document.querySelector('.output_area .main-svg')", TimeSpan.FromMinutes(1));
        await page.AskAsync<object>("document.querySelector('.output_area .main-svg').scrollIntoView({ block: 'center' })");
        await page.SaveAsync("jupyter-01-training-cost");

        Assert.Equal("ai-economics", await page.AskAsync<string>("Jupyter.notebook.kernel.name"));
        Assert.Empty(await page.AskAsync<string[]>("[...document.querySelectorAll('.output_error')].map(error => error.textContent)"));
        Assert.True(await page.AskAsync<bool>("document.querySelector('.output_area .main-svg').getBoundingClientRect().width > 300"));
        Assert.True(await page.AskAsync<int>("document.querySelectorAll('.output_area .scatterlayer path').length") > 1);
        Assert.All(page.Requests, request => Assert.True(IsOfThisMachine(new Uri(request).Host), $"foreign request: {request}"));
    }

    // The engine's own script asks this machine, under each of its addresses, for the port of its kernel.
    private static bool IsOfThisMachine(string host) => host is "" or "127.0.0.1" || NetworkInterface.GetAllNetworkInterfaces()
        .SelectMany(card => card.GetIPProperties().UnicastAddresses)
        .Any(address => address.Address.ToString() == host.Trim('[', ']'));
}
