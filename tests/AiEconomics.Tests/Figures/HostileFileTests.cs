using AiEconomics.Figures;
using AiEconomics.Figures.Chinese;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Tests.Figures;

/// <summary>Files and texts that are made to do harm: without end, without bottom, or with a command in them.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const long Gigabyte = 1L << 30;

    private readonly DataFolderSample data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_table_of_a_gigabyte_is_refused_before_it_is_read()
    {
        Grow("evidence.csv");
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal(["evidence.csv: found a file of more than 16 MB, expected a table of figures; keep data sets of that size apart, see external.csv."], data.Faults());

        // Reading a tenth of it would allocate twice that; what is allocated is for the other tables.
        Assert.True(GC.GetTotalAllocatedBytes() - before < Gigabyte / 10);
    }

    [Fact]
    public void A_description_of_a_gigabyte_is_refused_before_it_is_read()
    {
        Grow("datapackage.json");
        Assert.Equal(["datapackage.json: found a file of more than 16 MB, expected the description of the tables; restore the file from version control."], data.Faults());
    }

    [Fact]
    public void A_description_without_bottom_is_refused()
    {
        data.Write("datapackage.json", "{\"resources\": " + new string('[', 1_000_000));
        Assert.Equal(["datapackage.json: found text that describes no tables (it breaks off, or has another form, at line 1, byte 79), expected the description of the tables; restore the file from version control."], [.. data.Faults().Select(BytesAside)]);
    }

    [Theory]
    [InlineData("../secret.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../secret.csv")]
    [InlineData(@"..\\secret.csv")]
    [InlineData(@"secret\u0000.csv")]
    public void A_table_outside_the_folder_is_not_read(string path)
    {
        data.Write("datapackage.json", $$$"""{"resources": [{"name": "references", "path": "{{{path}}}", "schema": {"fields": [{"name": "key", "type": "string"}]}}]}""");
        Assert.Equal(
            ["datapackage.json: found text that describes no tables (The file of table 'references' does not lie below the folder of the description), expected the description of the tables; restore the file from version control."],
            data.Faults());
    }

    [Theory]
    [InlineData("kez", "references", "key", "Table 'models' joins its column 'kez' to 'key' of table 'references'; one of these is not there")]
    [InlineData("key", "refs", "key", "Table 'models' joins its column 'key' to 'key' of table 'refs'; one of these is not there")]
    [InlineData("key", "references", "kez", "Table 'models' joins its column 'key' to 'kez' of table 'references'; one of these is not there")]
    public void A_join_to_nothing_is_refused_with_the_description(string column, string table, string other, string sentence)
    {
        data.Write("datapackage.json", $$$"""
            {"resources": [{"name": "references", "path": "references.csv", "schema": {"fields": [{"name": "key", "type": "string"}]}},
            {"name": "models", "path": "models.csv", "schema": {"fields": [{"name": "key", "type": "string"}],
            "foreignKeys": [{"fields": "{{{column}}}", "reference": {"resource": "{{{table}}}", "fields": "{{{other}}}"}}]}}]}
            """);
        Assert.Equal([$"datapackage.json: found text that describes no tables ({sentence}), expected the description of the tables; restore the file from version control."], data.Faults());
    }

    [Fact]
    public void A_pattern_that_is_none_is_refused_with_the_description()
    {
        data.Write("datapackage.json", """{"resources": [{"name": "references", "path": "references.csv", "schema": {"fields": [{"name": "key", "type": "string", "constraints": {"pattern": "("}}]}}]}""");
        Assert.Equal(
            ["datapackage.json: found text that describes no tables (Column 'key' has the pattern '(', which is no regular expression), expected the description of the tables; restore the file from version control."],
            data.Faults());
    }

    // Backtracking would try 2^30 ways; one pass tries each character once.
    [Fact]
    public void A_pattern_that_would_never_end_ends()
    {
        var rules = new FieldConstraints { Pattern = "(a+)+" };
        Assert.False(rules.Matches(new string('a', 30) + "!"));
        Assert.True(rules.Matches(new string('a', 30)));
    }

    // One that looks ahead cannot be matched in one pass: the first field that takes too long is refused, and so is every later one, at once.
    [Fact]
    public void A_pattern_that_looks_ahead_and_would_never_end_is_given_up_once()
    {
        var rules = new FieldConstraints { Pattern = "(?=a)(a+)+" };
        Assert.True(rules.Matches("aaa"));
        Assert.False(rules.Matches(new string('a', 40) + "!"));
        Assert.False(rules.Matches("aaa"));
    }

    [Fact]
    public void A_message_repeats_no_command_to_a_terminal()
    {
        data.Write("evidence.csv", "key,\u001b[31mred\u202E", DataFolderSample.EvidenceRow);
        Assert.All(data.Faults(), fault => Assert.DoesNotContain(fault, c => char.IsControl(c) || c == '\u202E'));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-5.2", "-5.2")]
    [InlineData("=", "=")]
    [InlineData("plain = text", "plain = text")]
    public void A_formula_is_marked_as_text_and_a_number_is_not(string text, string exported) => Assert.Equal(exported, SpreadsheetText.Of(text));

    [Fact]
    public void An_exported_figure_holds_no_formula()
    {
        data.Write("evidence.csv", DataFolderSample.Header, DataFolderSample.EvidenceRow + "=HYPERLINK(1)");
        Assert.Contains(",'=HYPERLINK(1)", data.Load().ToCsv(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10000000000000000000000000000余")]
    [InlineData("79228162514264337593543950335吉瓦")]
    public void A_number_beyond_counting_is_no_Chinese_figure(string text) => Assert.Null(ChineseQuantity.TryParse(text));

    [Fact]
    public void A_page_of_text_is_no_Chinese_figure_and_is_not_repeated()
    {
        var page = string.Concat(Enumerable.Repeat("1到", 500_000));
        Assert.Null(ChineseQuantity.TryParse(page));
        Assert.InRange(Assert.Throws<FormatException>(() => ChineseQuantity.Parse(page)).Message.Length, 40, 200);
    }

    private static string BytesAside(string fault) => System.Text.RegularExpressions.Regex.Replace(fault, "byte [0-9]+", "byte 79");

    // Sparse: it takes no room on the disk.
    private void Grow(string file)
    {
        using var stream = File.OpenWrite(data.PathOf(file));
        stream.SetLength(Gigabyte);
    }
}
