using System.Text.Json.Nodes;
using AiEconomics.Cli.Traffic;
using AiEconomics.Usage.Answers;

namespace AiEconomics.Usage.Tests.Logs;

/// <summary>Names in a log that try to command the terminal, the spreadsheet or the page that shows the answer.</summary>
public sealed class SafeTextTests : IDisposable
{
    private const string Formula = "=HYPERLINK(\"http://example.org\")";
    private const string Escape = "\u001b[2J\u202etxt";
    private const string Markup = "<script>alert(1)</script>";

    private readonly LogFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_terminal_gets_no_control_character()
    {
        var text = UsageText.Of(Report());

        Assert.DoesNotContain(text, c => c is '\u001b' or '\u202e');
        Assert.Contains("\uFFFD[2J\uFFFDtxt", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_gets_no_formula() =>
        Assert.Contains("\"'=HYPERLINK(\"\"http://example.org\"\")\",1,", UsageCsv.Of(Report()), StringComparison.Ordinal);

    [Fact]
    public void JSON_gives_the_names_as_they_are_and_no_markup()
    {
        var json = UsageJson.Of(Report());

        Assert.DoesNotContain("<script", json, StringComparison.Ordinal);
        Assert.Equal([Escape, Markup, Formula], JsonNode.Parse(json)!["parts"]!.AsArray().Select(part => (string)part!["part"]!));
    }

    private UsageReport Report()
    {
        var rows = new[] { Formula, Escape, Markup }.Select(key => $"\"{key.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{key.Length},2\n");
        return LogFolder.Answer(folder.Write("a.csv", "key,input,output\n" + string.Concat(rows)), GroupBy.Key);
    }
}
