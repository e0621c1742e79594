using System.Text;
using AiEconomics.Cli;
using AiEconomics.Cli.Site;

namespace AiEconomics.Browser.Tests;

public class PdfTests(FixtureSite site)
{
    [Fact]
    public async Task A_notebook_prints_with_its_title_and_tags_for_screen_readers()
    {
        Assert.SkipWhen(AiEconomics.Cli.Doctor.Browser.Find() is null, Chromium.Missing);
        await using var printer = new PagePrinter();
        var pdf = await printer.PdfAsync(Path.Combine(site.Folder, "notebooks", "01-training-cost.html"));
        var text = Encoding.Latin1.GetString(pdf);

        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.Contains("/Marked true", text, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 59", text, StringComparison.Ordinal);
        await File.WriteAllBytesAsync(Path.Combine(FixtureSite.Screenshots, "01-training-cost.pdf"), pdf, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_one_sentence()
    {
        Assert.SkipWhen(AiEconomics.Cli.Doctor.Browser.Find() is null, Chromium.Missing);
        await using var printer = new PagePrinter();
        var missing = Path.Combine(site.Folder, "notebooks", "99-none.html");
        var fault = await Assert.ThrowsAsync<Fault>(() => printer.PdfAsync(missing));
        Assert.StartsWith($"{missing} cannot be printed: ", fault.Message, StringComparison.Ordinal);
    }
}
