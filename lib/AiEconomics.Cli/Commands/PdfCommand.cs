using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Site;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Prints pages of the built site, to read on paper or to hand out.</summary>
/// <param name="console">Where each file is named.</param>
internal sealed class PdfCommand(IAnsiConsole console) : AsyncCommand<PdfSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, PdfSettings settings, CancellationToken cancellationToken)
    {
        var output = settings.Out ?? Repository.Find().Out;
        var pages = Path.Combine(output, "site", "notebooks");
        if (!Directory.Exists(pages))
        {
            throw new Fault($"There is no site in {output}: build it with aiecon reproduce.");
        }

        var notebooks = NotebookSelection.Read(pages, settings.Notebooks);
        await using var printer = new PagePrinter();
        foreach (var name in notebooks.Select(notebook => notebook.Name))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = Path.Combine(output, "pdf", name + ".pdf");
            SafeFile.Write(file, await printer.PdfAsync(Path.Combine(pages, name + ".html")));
            console.MarkupLineInterpolated($"{file}");
        }

        return 0;
    }
}
