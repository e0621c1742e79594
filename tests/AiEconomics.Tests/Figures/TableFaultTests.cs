using System.Text;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Tests.Figures;

public sealed class TableFaultTests : IDisposable
{
    private readonly DataFolderSample data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_sample_itself_is_right()
    {
        Assert.Equal(2, data.Load().Count);
        Assert.Empty(DataCheck.Of(data.Folder).Faults);
    }

    [Theory]
    [InlineData(
        ",2,,,", ",two,,,",
        "evidence.csv, line 2, column 'value': found 'two', expected a number such as 4600000 or 1.04e12; write the plain number in the base unit, without separators or a unit.")]
    [InlineData(
        ",2,,,", ",NaN,,,",
        "evidence.csv, line 2, column 'value': found 'NaN', expected a number such as 4600000 or 1.04e12; write the plain number in the base unit, without separators or a unit.")]
    [InlineData(
        ",2,,,", ",1e999,,,",
        "evidence.csv, line 2, column 'value': found '1e999', expected a number such as 4600000 or 1.04e12; write the plain number in the base unit, without separators or a unit.")]
    [InlineData(
        ",2,,,", ",-2,,,",
        "evidence.csv, line 2, column 'value': found '-2', expected at least 0; correct the number.")]
    [InlineData(
        ",2,,,", ",,,,",
        "evidence.csv, line 2, column 'value': found '=' without a value, expected a value; correct the relation, the numbers or what is printed.")]
    [InlineData(
        ",2,,,", ",2,1,3,",
        "evidence.csv, line 2, column 'relation': found '=' beside an end, expected no low and no high: what is stated exactly has no ends; correct the relation, the numbers or what is printed.")]
    [InlineData(
        "=,2,,,", "range,2,1,3,",
        "evidence.csv, line 2, column 'value': found a value beside 'range', expected an empty value: a range has two ends; correct the relation, the numbers or what is printed.")]
    [InlineData(
        "=,2,,,", "range,,1,,",
        "evidence.csv, line 2, column 'low': found 'range' without both ends, expected low and high; correct the relation, the numbers or what is printed.")]
    [InlineData(
        "=,2,,,", "range,,3,1,",
        "evidence.csv, line 2, column 'low': found a lower end above the upper one, expected low below high; correct the relation, the numbers or what is printed.")]
    [InlineData(
        "=,2,,,", "~,,1,,",
        "evidence.csv, line 2, column 'value': found '~' without a number, expected a value, or low and high; correct the relation, the numbers or what is printed.")]
    [InlineData(
        "=,2,,,", "<,2,3,,",
        "evidence.csv, line 2, column 'value': found a value outside its ends, expected low, value and high in this order; correct the relation, the numbers or what is printed.")]
    [InlineData(
        "=,2", "≤,2",
        "evidence.csv, line 2, column 'relation': found '≤', expected one of =, <, <=, >, >=, ~, range; use one of them, or add it to datapackage.json with its reason.")]
    [InlineData(
        "USD/GPU-h", "dollars",
        "evidence.csv, line 2, column 'unit': found 'dollars', expected one of USD, CNY, FLOP, FLOP/s, GPU-h, USD/GPU-h, USD/Mtok, USD/kWh, USD/GPU, kWh, OOM/year, token, token/s, parameter, byte, byte/s, W, person, GPU, node, request, layer, expert, head, dimension, point, rank, hour, day, month, year, 1; use one of them, or add it to datapackage.json with its reason.")]
    [InlineData(
        "rental; assumed", "rented",
        "evidence.csv, line 2, column 'basis': found 'rented', expected words out of rental, amortized, cloud, acquisition, pre-training, final-run, development, list, promotional, contract, batch, off-peak, cache-hit, cache-miss, output, cache-write, forecast, guidance, actual, stock, flow, with-leases, without-leases, nominal, real, reported, measured, derived, assumed; replace 'rented', or separate words by '; '.")]
    [InlineData(
        "rental; assumed", "rental; amortized",
        "evidence.csv, line 2, column 'basis': found 'rental; amortized', expected at most one word on cost footing; keep the one that holds, or write two rows.")]
    [InlineData(
        "paper2025", "paper2024",
        "evidence.csv, line 2, column 'reference': found 'paper2024', expected a key of references.csv; write 'paper2025' if that is meant, or add it to references.csv.")]
    [InlineData(
        "paper2025", "zzz",
        "evidence.csv, line 2, column 'reference': found 'zzz', expected a key of references.csv; add it to references.csv.")]
    [InlineData(
        "h800.rent", "H800 rent",
        "evidence.csv, line 2, column 'key': found 'H800 rent', expected text of the form (?!article\\.)[a-z0-9]+([.-][a-z0-9]+)+; write it in that form.")]
    [InlineData(
        "h800.rent", "article.h800-rent",
        "evidence.csv, line 2, column 'key': found 'article.h800-rent', expected text of the form (?!article\\.)[a-z0-9]+([.-][a-z0-9]+)+; write it in that form.")]
    [InlineData(
        "2026-11-24", "24.11.2026",
        "evidence.csv, line 2, column 'checked_on': found '24.11.2026', expected a day such as 2026-11-24; write year, month and day.")]
    [InlineData(
        "2026-11-24", "2026-02-30",
        "evidence.csv, line 2, column 'checked_on': found '2026-02-30', expected a day such as 2026-11-24; write year, month and day.")]
    [InlineData(
        "2026-11-24", "",
        "evidence.csv, line 2, column 'checked_on': found nothing, expected a value; fill in checked_on.")]
    [InlineData(
        "2024-12", "2024-13",
        "evidence.csv, line 2, column 'as_of': found '2024-13', expected text of the form \\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?; write it in that form.")]
    [InlineData(
        ",a lab,", ", a lab,",
        "evidence.csv, line 2, column 'said_by': found ' a lab', expected no blank at either end; remove it.")]
    [InlineData(
        ",a lab,", ",\"a\nlab\",",
        "evidence.csv, line 2, column 'said_by': found 'a\uFFFDlab', expected text on one line without control characters; remove the line break or the invisible character.")]
    [InlineData(
        ",a lab,", ",a\u001b[31mlab,",
        "evidence.csv, line 2, column 'said_by': found 'a\uFFFD[31mlab', expected text on one line without control characters; remove the line break or the invisible character.")]
    [InlineData(
        ",$2,", ",$2 for each hour of one of their many GPUs,",
        "evidence.csv, line 2, column 'as_printed': found '$2 for each hour of one of their many GP…', expected at most 30 characters; shorten it.")]
    [InlineData(
        ",a lab,", ",a, lab,",
        "evidence.csv, line 2: found 19 fields, expected 18; add or remove commas; a field that holds a comma stands in quotes.")]
    [InlineData(
        ",a lab,", ",",
        "evidence.csv, line 2: found 17 fields, expected 18; add or remove commas; a field that holds a comma stands in quotes.")]
    [InlineData(
        ",a lab,", ",\"a\" lab,",
        "evidence.csv, line 2: found a quote in the wrong place, expected a field wholly in quotes, or without any; put the field in quotes and double the quotes inside it.")]
    public void A_broken_field_is_one_sentence(string present, string replacement, string sentence) =>
        Assert.Equal(sentence, data.FaultWith(present, replacement));

    [Fact]
    public void All_faults_of_all_tables_are_named_at_once()
    {
        data.Write("article.csv", DataFolderSample.Header, DataFolderSample.ArticleRow.Replace("USD", "EUR", StringComparison.Ordinal));
        data.Write("evidence.csv", DataFolderSample.Header, DataFolderSample.EvidenceRow, DataFolderSample.EvidenceRow.Replace("=,2", "=,x", StringComparison.Ordinal).Replace("rental", "rent", StringComparison.Ordinal), "too,short");

        Assert.Equal(
            ["article.csv, line 2, column 'unit'", "evidence.csv, line 3, column 'value'", "evidence.csv, line 3, column 'basis'", "evidence.csv, line 4"],
            data.Faults().Select(fault => fault.Split(": found")[0]));
        Assert.Equal(4, Assert.Throws<TableException>(data.Load).Message.Split('\n').Length);
    }

    [Fact]
    public void A_key_that_stands_twice_is_named_with_its_first_line()
    {
        data.Write("evidence.csv", DataFolderSample.Header, DataFolderSample.EvidenceRow, "", DataFolderSample.EvidenceRow);

        Assert.Equal(
            "evidence.csv, line 4, column 'key': found 'h800.rent' again, as on line 2, expected a value that no other row has; rename one of the two or remove it.",
            Assert.Single(data.Faults()));
    }

    // The patterns of the keys keep the two tables apart; should they ever be loosened, the repeat is still caught.
    [Fact]
    public void A_key_that_stands_in_both_tables_is_named()
    {
        data.WriteRaw("datapackage.json", File.ReadAllText(data.PathOf("datapackage.json")).Replace(@"(?!article\\.)", "", StringComparison.Ordinal), Encoding.UTF8);

        Assert.Equal(
            "evidence.csv, line 2, column 'key': found 'article.gpt-4.training-cost' again, as on line 2 of article.csv, expected a key that no other figure has; rename one of the two.",
            data.FaultWith("h800.rent", "article.gpt-4.training-cost"));
    }

    [Fact]
    public void A_table_that_the_description_lacks_is_named()
    {
        data.WriteRaw("datapackage.json", File.ReadAllText(data.PathOf("datapackage.json")).Replace("\"name\": \"evidence\"", "\"name\": \"evidense\"", StringComparison.Ordinal), Encoding.UTF8);

        var fault = Assert.Single(data.Faults());

        Assert.StartsWith("datapackage.json: found no table 'evidence', expected one of references, external, article, evidense, ", fault, StringComparison.Ordinal);
        Assert.EndsWith("; correct the name, or describe the table.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_named()
    {
        data.Write("evidence.csv", DataFolderSample.Header, DataFolderSample.EvidenceRow.Replace("a lab", "\"a lab", StringComparison.Ordinal));

        Assert.Equal(
            "evidence.csv, line 2: found a quote that is never closed, expected a field wholly in quotes, or without any; put the field in quotes and double the quotes inside it.",
            Assert.Single(data.Faults()));
    }

    [Theory]
    [InlineData("quantity_zh,", "", "add quantity_zh")]
    [InlineData("note", "note,source", "remove source")]
    [InlineData("low,high", "high,low", "put the columns in that order, each once")]
    public void A_wrong_header_says_what_to_change(string present, string replacement, string cure)
    {
        data.Write("evidence.csv", DataFolderSample.Header.Replace(present, replacement, StringComparison.Ordinal), DataFolderSample.EvidenceRow);

        var fault = Assert.Single(data.Faults());

        Assert.StartsWith("evidence.csv, line 1: found the header 'key,quantity,", fault, StringComparison.Ordinal);
        Assert.EndsWith($"…', expected the header {DataFolderSample.Header}; {cure}.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_named()
    {
        data.WriteRaw("evidence.csv", "", Encoding.UTF8);

        Assert.StartsWith("evidence.csv, line 1: found an empty file, expected the header key,", Assert.Single(data.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(data.PathOf("evidence.csv"));

        Assert.Equal(
            $"evidence.csv: found no such file, expected a readable file in '{data.Folder}'; restore it from version control or correct its path in datapackage.json.",
            Assert.Single(data.Faults()));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_named()
    {
        data.WriteRaw("evidence.csv", DataFolderSample.Header + "\nköln", Encoding.Latin1);

        Assert.Equal("evidence.csv: found bytes that are not UTF-8, expected UTF-8 text; save the file as UTF-8.", Assert.Single(data.Faults()));
    }

    [Fact]
    public void A_missing_description_is_named()
    {
        File.Delete(data.PathOf("datapackage.json"));

        Assert.Equal(
            $"datapackage.json: found no readable file in '{data.Folder}', expected the description of the tables; name the folder that holds the tables, usually data/.",
            Assert.Single(data.Faults()));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"resources\": [{\"name\": \"article\"}]}")]
    public void A_broken_description_is_named(string json)
    {
        data.WriteRaw("datapackage.json", json, Encoding.UTF8);

        var fault = Assert.Single(data.Faults());

        Assert.StartsWith("datapackage.json: found text that describes no tables (", fault, StringComparison.Ordinal);
        Assert.EndsWith("), expected the description of the tables; restore the file from version control.", fault, StringComparison.Ordinal);
    }

    // Faults of the sources are theirs: the rows that cite them are not blamed as well.
    [Fact]
    public void A_fault_of_the_sources_is_named_once()
    {
        data.Write("references.csv", "key,author,title,publisher,published,address,accessed,license,note", "paper2025,A. Author,A title,A journal,2025-01,ftp://example.org,2026-11-24,,");

        Assert.Equal(
            "references.csv, line 2, column 'address': found 'ftp://example.org', expected text of the form https://\\S+; write it in that form.",
            Assert.Single(data.Faults()));
    }

    [Fact]
    public void What_the_article_prints_must_read_as_what_the_row_says()
    {
        data.Write("article.csv", DataFolderSample.Header, DataFolderSample.ArticleRow.Replace("60000000", "6000000", StringComparison.Ordinal));

        Assert.Equal(
            "article.csv, line 2, column 'as_printed': found '超过6000万美元', which reads as > 60000000 USD, expected what reads as > 6000000 USD; correct the relation, the numbers or what is printed.",
            Assert.Single(data.Faults()));
    }

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r", false)]
    public void Byte_order_mark_and_line_ends_do_not_matter(string lineEnd, bool mark)
    {
        data.WriteRaw("evidence.csv", DataFolderSample.Header + lineEnd + DataFolderSample.EvidenceRow + lineEnd, new UTF8Encoding(mark));

        Assert.Equal(2, data.Load()["h800.rent"].Value);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[red]x[/]")]
    [InlineData("a | b")]
    [InlineData("'; DROP TABLE figures; --")]
    public void Hostile_text_stays_text(string text)
    {
        data.Write("evidence.csv", DataFolderSample.Header, DataFolderSample.EvidenceRow.Replace("a lab", text, StringComparison.Ordinal));

        Assert.Equal(text, data.Load()["h800.rent"].SaidBy);
    }
}
