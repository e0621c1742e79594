using System.Text;
using AiEconomics.Figures;

namespace AiEconomics.Tests.Figures;

/// <summary>Tables of which each measured cell is a figure.</summary>
public sealed class SeriesTests : IDisposable
{
    private const string Prices = "key,subject,tier,valid_from,valid_to,cache_hit,cache_miss,cache_write,output,as_of,basis,said_by,reference,locator,support,checked_on,note";
    private const string Price = "model-x,Model X,long prompts,2025-11-06,,0.15,0.60,,2.50,2025-11-06,list; reported,a seller,paper2025,table 1,secondary,2026-11-24,a note";
    private const string Lives = "key,subject,scope,life,life_low,life_high,as_of,basis,said_by,reference,locator,support,checked_on,note";
    private const string Life = "firm-x,Firm X,servers,,2,3,2025,reported,an investor,paper2025,table 1,read,2026-11-24,";

    private readonly DataFolderSample data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Each_measured_cell_is_a_figure_and_an_empty_one_is_none()
    {
        data.Write("prices.csv", Prices, Price);

        var prices = data.Load().In("prices");

        Assert.Equal(["model-x.cache-hit-price", "model-x.cache-miss-price", "model-x.output-price"], prices.Select(figure => figure.Key));
        Assert.Equal([0.15, 0.60, 2.50], prices.Select(figure => figure.Value!.Value));
    }

    [Fact]
    public void A_cell_has_what_its_column_and_its_row_say()
    {
        data.Write("prices.csv", Prices, Price);

        var figure = data.Load()["model-x.cache-hit-price"];

        Assert.Equal(("prices", "model-x", "Model X", "USD/Mtok"), (figure.Table, figure.Row, figure.Subject, figure.Unit));
        Assert.Equal(("API price of cached input", "缓存命中输入价格"), (figure.Quantity, figure.QuantityZh));
        Assert.Equal(("2025-11-06", "a seller", "paper2025", "table 1", "a note"), (figure.AsOf, figure.SaidBy, figure.Reference.Key, figure.Locator, figure.Note));
        Assert.Equal((Relation.Equal, Support.Secondary), (figure.Relation, figure.Support));
        Assert.Equal(["cache-hit", "list", "reported"], figure.Basis);
        Assert.Equal(("cache-hit", "list"), (figure.Footing["token kind"], figure.Footing["price kind"]));
    }

    [Fact]
    public void Two_ends_are_one_range()
    {
        data.Write("depreciation-lives.csv", Lives, Life);

        var life = data.Load()["firm-x.life"];

        Assert.Equal((Relation.Range, null, 2, 3), (life.Relation, life.Value, life.Low, life.High));
        Assert.Equal("2 to 3 years", life.ValueText());
    }

    [Theory]
    [InlineData(
        "0.60", "sixty cents",
        "prices.csv, line 2, column 'cache_miss': found 'sixty cents', expected a number such as 4600000 or 1.04e12; write the plain number in the base unit, without separators or a unit.")]
    [InlineData(
        "0.60", "-0.60",
        "prices.csv, line 2, column 'cache_miss': found '-0.60', expected at least 0; correct the number.")]
    [InlineData(
        "0.15,0.60", "0.60,0.15",
        "prices.csv, line 2, column 'cache_hit': found '0.60', expected at most 0.15, the cache_miss of the same row; correct one of the two; they may be swapped.")]
    [InlineData(
        "paper2025", "",
        "prices.csv, line 2, column 'reference': found nothing, expected a value; fill in reference.")]
    [InlineData(
        "paper2025", "paper2024",
        "prices.csv, line 2, column 'reference': found 'paper2024', expected a key of references.csv; write 'paper2025' if that is meant, or add it to references.csv.")]
    [InlineData(
        ",secondary,", ",hearsay,",
        "prices.csv, line 2, column 'support': found 'hearsay', expected one of read, secondary, derived; use one of them, or add it to datapackage.json with its reason.")]
    [InlineData(
        "2026-11-24", "2026-11-25",
        "prices.csv, line 2, column 'checked_on': found '2026-11-25', which is later than the newest day in references.csv, expected 2026-11-24 or earlier; correct the day, or set 'accessed' of the source that was read again.")]
    [InlineData(
        "2.50,2025-11-06", "2.50,2026-12",
        "prices.csv, line 2, column 'as_of': found '2026-12', which is later than the newest day in references.csv, expected 2026-11-24 or earlier, unless the basis says forecast or guidance; correct the date or the basis.")]
    [InlineData(
        "model-x,Model", "article.x,Model",
        "prices.csv, line 2, column 'key': found 'article.x', expected text of the form (?!article\\.)[a-z0-9]+([.-][a-z0-9]+)*; write it in that form.")]
    public void A_broken_row_is_named_by_line_and_rule(string present, string replacement, string sentence)
    {
        data.Write("prices.csv", Prices, Price.Replace(present, replacement, StringComparison.Ordinal));

        Assert.Equal(sentence, data.Faults().Distinct().First());
    }

    [Fact]
    public void What_a_column_must_not_exceed_is_a_column_of_numbers()
    {
        var description = File.ReadAllText(data.PathOf("datapackage.json"));
        File.WriteAllText(data.PathOf("datapackage.json"), description.Replace("\"notAbove\": \"cache_miss\"", "\"notAbove\": \"tier\"", StringComparison.Ordinal));
        data.Write("prices.csv", Prices, Price);

        Assert.Equal(
            "datapackage.json: found notAbove 'tier' for column 'cache_hit' of table 'prices', expected a column of numbers of this table; correct the name.",
            Assert.Single(data.Faults().Distinct()));
    }

    [Fact]
    public void A_word_of_the_row_must_not_contradict_its_column()
    {
        data.Write("prices.csv", Prices, Price.Replace(",0.60,,2.50,", ",,,,", StringComparison.Ordinal).Replace("list;", "output; list;", StringComparison.Ordinal));

        Assert.Equal(
            "prices.csv, line 2, column 'basis': found 'cache-hit; output; list; reported' for 'model-x.cache-hit-price', the words of its column among them, expected at most one word on token kind; remove the word of the row, or write two rows.",
            Assert.Single(data.Faults()));
    }

    [Theory]
    [InlineData(
        ",,2,3,", ",,3,2,",
        "depreciation-lives.csv, line 2, column 'life_low': found a lower end above the upper one, expected low below high; correct the relation, the numbers or what is printed.")]
    [InlineData(
        ",,2,3,", ",,2,,",
        "depreciation-lives.csv, line 2, column 'life_low': found 'range' without both ends, expected low and high; correct the relation, the numbers or what is printed.")]
    [InlineData(
        ",,2,3,", ",6,2,3,",
        "depreciation-lives.csv, line 2, column 'life': found '=' beside an end, expected no low and no high: what is stated exactly has no ends; correct the relation, the numbers or what is printed.")]
    public void Ends_that_contradict_are_named_by_their_column(string present, string replacement, string sentence)
    {
        data.Write("depreciation-lives.csv", Lives, Life.Replace(present, replacement, StringComparison.Ordinal));

        Assert.Equal(sentence, Assert.Single(data.Faults()));
    }

    [Fact]
    public void What_is_forecast_may_lie_ahead()
    {
        data.Write("evidence.csv", DataFolderSample.Header, DataFolderSample.EvidenceRow.Replace("2024-12", "2027", StringComparison.Ordinal).Replace("rental; assumed", "forecast; assumed", StringComparison.Ordinal));

        Assert.Equal("2027", data.Load()["h800.rent"].AsOf);
    }

    [Fact]
    public void A_year_is_no_day_to_come_while_it_lasts()
    {
        data.Write("prices.csv", Prices, Price.Replace("2.50,2025-11-06", "2.50,2026", StringComparison.Ordinal));

        Assert.Equal("2026", data.Load()["model-x.output-price"].AsOf);
    }

    [Fact]
    public void A_key_of_another_table_is_named()
    {
        data.Write("gpu-rents.csv", "key,subject,rent,rent_spot,rent_one_year,rent_three_years,as_of,basis,said_by,reference,locator,support,checked_on,note", "h800,H800,3,,,,2025,rental,a seller,paper2025,table 1,read,2026-11-24,");

        Assert.Equal(
            "gpu-rents.csv, line 2, column 'key': found 'h800.rent' again, as on line 2 of evidence.csv, expected a key that no other figure has; rename one of the two.",
            Assert.Single(data.Faults()));
    }

    [Theory]
    [InlineData(
        "\"unit\": \"USD/Mtok\",\n            \"basis\": \"cache-hit\"", "\"unit\": \"dollars\",\n            \"basis\": \"cache-hit\"",
        "datapackage.json: found the unit 'dollars' for column 'cache_hit' of table 'prices', expected one of USD, ")]
    [InlineData(
        "\"basis\": \"cache-hit\"", "\"basis\": \"cached\"",
        "datapackage.json: found the basis 'cached' for column 'cache_hit' of table 'prices', expected words out of rental, ")]
    [InlineData(
        "\"quantity\": \"API price of cached input\",", "",
        "datapackage.json: found no quantity for column 'cache_hit' of table 'prices', expected quantity and quantity_zh, which say what is measured; correct the description of the table.")]
    [InlineData(
        "\"figure\": \"cache-miss-price\"", "\"figure\": \"cache-hit-price\"",
        "datapackage.json: found the figure 'cache-hit-price' on 2 columns with the ends ', ' for column 'cache_hit' of table 'prices', expected one column without an end, two with the ends low and high, or all three; ")]
    [InlineData(
        "\"name\": \"cache_hit\",\n            \"type\": \"number\"", "\"name\": \"cache_hit\",\n            \"type\": \"string\"",
        "datapackage.json: found the type string for column 'cache_hit' of table 'prices', expected the type number where a cell is a figure; ")]
    public void A_description_that_says_too_little_is_named(string present, string replacement, string sentence)
    {
        var description = File.ReadAllText(data.PathOf("datapackage.json"));
        Assert.Contains(present, description, StringComparison.Ordinal);
        data.WriteRaw("datapackage.json", description.Replace(present, replacement, StringComparison.Ordinal), Encoding.UTF8);

        Assert.StartsWith(sentence, data.Faults()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_no_one_describes_is_named()
    {
        var description = File.ReadAllText(data.PathOf("datapackage.json"));
        data.WriteRaw("datapackage.json", description.Replace("{ \"name\": \"valid_to\" }", "{ \"name\": \"valid_till\" }", StringComparison.Ordinal), Encoding.UTF8);

        Assert.Equal(
            "datapackage.json: found text that describes no tables (Column 'valid_till' of table 'prices' has no type, and no shared column has its name), expected the description of the tables; restore the file from version control.",
            Assert.Single(data.Faults()));
    }
}
