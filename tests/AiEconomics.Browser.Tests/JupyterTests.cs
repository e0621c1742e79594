using System.Net.NetworkInformation;
using System.Text.Json;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Exercises;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Browser.Tests;

/// <summary>Walks each notebook in Jupyter as a student does: opens it, runs all cells, looks at charts, answers wrong and right.</summary>
public sealed partial class JupyterTests(FixtureSite site, JupyterServer jupyter) : IClassFixture<JupyterServer>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Path.Combine(FixtureSite.Clone(), "notebooks"), "*.ipynb").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task A_student_runs_a_notebook_sees_its_charts_and_answers_wrong_and_right(string name)
    {
        await using var page = await OpenAsync(name);
        var notebook = NotebookFile.Read(Path.Combine(FixtureSite.Clone(), "notebooks", name + ".ipynb"));

        // A saved chart is a picture; what is drawn from here on comes from the run.
        await page.AskAsync<object>("Jupyter.notebook.clear_all_output(); Jupyter.notebook.execute_all_cells(); null");
        await AllRunAsync(page);
        var charts = notebook.Cells.SelectMany(cell => cell.Outputs).Count(output => output?["data"]?[Mime.Plotly] is not null);
        await page.UntilAsync($"document.querySelectorAll('.output_area .js-plotly-plot .main-svg:first-of-type').length === {charts}");
        // Formulas are set after the outputs arrive.
        await page.UntilAsync("!document.querySelector('#notebook').innerText.includes('$$')", Patience);

        Assert.Empty(await page.AskAsync<string[]>("[...document.querySelectorAll('.output_error')].map(error => error.textContent)"));
        Assert.True(await page.AskAsync<bool>("[...document.querySelectorAll('.output_area .js-plotly-plot .main-svg')].every(chart => chart.getBoundingClientRect().width > 300)"));
        var answers = AnswerCell.In(notebook);
        var solutions = await SolutionsAsync(page, answers);
        Assert.Equal(answers.Count, solutions.Length);
        foreach (var (answer, solution) in answers.Zip(solutions))
        {
            Assert.StartsWith("Not answered yet.", await SaidAsync(page, answer.Cell.Number - 1, null), StringComparison.Ordinal);
            Assert.StartsWith("Not yet:", await SaidAsync(page, answer.Cell.Number - 1, answer.Solved(NineTenths(answer, solution))), StringComparison.Ordinal);
            Assert.StartsWith("Right:", await SaidAsync(page, answer.Cell.Number - 1, answer.Solved(solution)), StringComparison.Ordinal);
        }

        await page.SaveScrolledAsync($"jupyter-{name}", "#site");
        Assert.All(page.Requests, request => Assert.True(IsOfThisMachine(new Uri(request).Host), $"foreign request: {request}"));
        await CloseAsync(page);
    }

    [Fact]
    public async Task A_diagram_is_drawn_and_other_languages_answer_without_a_network()
    {
        await using var page = await OpenAsync("R1-units-and-bounds");
        await page.AskAsync<object>("Jupyter.notebook.clear_all_output(); Jupyter.notebook.execute_all_cells(); null");
        await AllRunAsync(page);

        await page.UntilAsync("document.querySelector('.output_area pre svg[id^=mermaid]')");
        Assert.NotEqual("", await page.AskAsync<string>("Jupyter.notebook.get_cells().find(cell => cell.get_text().includes('#!fsharp')).element.find('.output_area').text().trim()"));
        Assert.All(page.Requests, request => Assert.True(IsOfThisMachine(new Uri(request).Host), $"foreign request: {request}"));
        await CloseAsync(page);
    }

    // The words are those of the documentation comment of TrainingRun.ImpliedTime.
    [Fact]
    public async Task Help_on_a_name_comes_from_the_documentation_of_the_library()
    {
        await using var page = await OpenAsync("00-the-article");
        await page.AskAsync<object>("""
            Jupyter.notebook.clear_all_output();
            Jupyter.notebook.execute_cells([Jupyter.notebook.get_cells().findIndex(cell => cell.cell_type === 'code')]);
            null
            """);
        await page.UntilAsync("typeof Jupyter.notebook.get_cells().find(cell => cell.cell_type === 'code').input_prompt_number === 'number'", Patience);
        await page.AskAsync<object>("""
            (() => {
                const cell = Jupyter.notebook.insert_cell_at_bottom('code');
                cell.set_text('TrainingRun.ImpliedTime');
                cell.focus_editor();
                cell.code_mirror.setCursor({ line: 0, ch: 15 });
                cell.tooltip.request(cell);
            })()
            """);
        await page.UntilAsync("document.querySelector('#tooltip .tooltiptext')?.textContent.includes('GPU time that a budget rents')");
        await page.SaveAsync("jupyter-help");
        await CloseAsync(page);
    }

    [Fact]
    public async Task A_restarted_kernel_runs_the_notebook_again()
    {
        await using var page = await OpenAsync("00-the-article");
        await page.AskAsync<object>("Jupyter.notebook.execute_all_cells(); null");
        await AllRunAsync(page);

        await page.AskAsync<object>("Jupyter.notebook.clear_all_output(); Jupyter.notebook.restart_run_all({ confirm: false }); null");
        await AllRunAsync(page);

        Assert.Empty(await page.AskAsync<string[]>("[...document.querySelectorAll('.output_error')].map(error => error.textContent)"));
        await CloseAsync(page);
    }

    private async Task<WatchedPage> OpenAsync(string name)
    {
        Assert.SkipWhen(NotebookServer.Find() is null, NotebookServer.Missing);
        var page = await site.OpenAsync(1280, "light");
        await page.GoAsync(new Uri(jupyter.Address, $"notebooks/{name}.ipynb").AbsoluteUri);
        await page.UntilAsync("window.Jupyter?.notebook?.kernel?.is_connected() && document.querySelector('.kernel_idle_icon')", Patience);
        Assert.Equal("ai-economics", await page.AskAsync<string>("Jupyter.notebook.kernel.name"));
        return page;
    }

    // A kernel outlives its page.
    private static async Task CloseAsync(WatchedPage page)
    {
        await page.AskAsync<object>("Jupyter.notebook.session.delete(); null");
        await page.UntilAsync("!Jupyter.notebook.kernel.is_connected()");
    }

    private static Task AllRunAsync(WatchedPage page) => page.UntilAsync(
        "Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code').every(cell => typeof cell.input_prompt_number === 'number')", Patience);

    /// <summary>Asks each exercise for its solution in a cell at the end, which is taken away again.</summary>
    private static async Task<string[]> SolutionsAsync(WatchedPage page, IReadOnlyList<AnswerCell> answers)
    {
        var code = $"System.Text.Json.JsonSerializer.Serialize(new[] {{ {string.Join(", ", answers.Select(answer => answer.Exercise + ".Solution"))} }})";
        await page.AskAsync<object>($"Jupyter.notebook.insert_cell_at_bottom('code').set_text({JsonSerializer.Serialize(code)}); Jupyter.notebook.execute_cells([Jupyter.notebook.ncells() - 1]); null");
        await page.UntilAsync("typeof Jupyter.notebook.get_cells().at(-1).input_prompt_number === 'number'", Patience);
        var json = await page.AskAsync<string>("Jupyter.notebook.get_cells().at(-1).output_area.outputs[0].data['text/plain']");
        await page.AskAsync<object>("Jupyter.notebook.delete_cell(Jupyter.notebook.ncells() - 1); null");
        return JsonSerializer.Deserialize<string[]>(json)!;
    }

    /// <summary>What an answer cell says, with a text typed into it and run, or as it stands.</summary>
    private static async Task<string> SaidAsync(WatchedPage page, int index, string? typed)
    {
        if (typed is not null)
        {
            await page.AskAsync<object>($"Jupyter.notebook.get_cell({index}).set_text({JsonSerializer.Serialize(typed)}); Jupyter.notebook.execute_cells([{index}]); null");
            await page.UntilAsync($"typeof Jupyter.notebook.get_cell({index}).input_prompt_number === 'number' && document.querySelector('.kernel_idle_icon')", Patience);
        }

        return await page.AskAsync<string>($"Jupyter.notebook.get_cell({index}).output_area.element.find('.output_subarea').text().trim()");
    }

    /// <summary>A wrong answer: nine tenths of the right one, by the type that the cell asks for.</summary>
    private static string NineTenths(AnswerCell answer, string solution)
    {
        var (before, expression) = solution.LastIndexOf(";\n", StringComparison.Ordinal) is var end and >= 0 ? (solution[..(end + 2)], solution[(end + 2)..]) : ("", solution);
        return $"{before}{Asked().Match(answer.Cell.Source).Groups["type"].Value}.FromBase(0.9 * ({expression.Trim()}).BaseValue)";
    }

    // The engine's own script asks this machine, under each of its addresses, for the port of its kernel.
    private static bool IsOfThisMachine(string host) => host is "" or "127.0.0.1" || NetworkInterface.GetAllNetworkInterfaces()
        .SelectMany(card => card.GetIPProperties().UnicastAddresses)
        .Any(address => address.Address.ToString() == host.Trim('[', ']'));

    [GeneratedRegex(@"(?<type>\w+)\? \w+ = null;")]
    private static partial Regex Asked();
}
