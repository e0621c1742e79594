using System.Text.Json.Nodes;
using AiEconomics.Figures;

namespace AiEconomics.Tests.Figures;

public class ReferenceExportTests
{
    // From the CSL-JSON schema (citation-style-language/schema, schemas/input/csl-data.json): an item needs type and id and has no property of its own
    // invention; a name is an object of strings; a date has one or two lists of one to three numbers.
    private static readonly string[] Known =
        ["id", "citation-key", "type", "title", "author", "publisher", "container-title", "number", "issued", "accessed", "URL", "note"];

    private static readonly JsonArray Items = JsonNode.Parse(FigureTable.Find().References.ToCslJson())!.AsArray();

    [Fact]
    public void Every_source_is_an_item_of_a_known_type_with_an_id_of_its_own()
    {
        Assert.Equal(FigureTable.Find().References.Select(reference => reference.Key), Items.Select(item => (string)item!["id"]!));
        Assert.Equal(Items.Count, Items.Select(item => (string)item!["id"]!).Distinct().Count());
        Assert.All(Items, item => Assert.Contains((string)item!["type"]!, (string[])["article", "webpage"]));
    }

    [Fact]
    public void An_item_has_only_properties_that_the_format_knows() =>
        Assert.All(Items, item => Assert.All(item!.AsObject(), property => Assert.Contains(property.Key, Known)));

    [Fact]
    public void A_name_is_an_object_and_never_empty() => Assert.All(
        Items.SelectMany(item => item!["author"]!.AsArray()),
        name => Assert.Equal("literal", Assert.Single(name!.AsObject(), part => ((string)part.Value!).Length > 0).Key));

    [Fact]
    public void A_date_has_one_to_three_numbers() => Assert.All(
        Items.SelectMany(item => new[] { item!["issued"]!, item["accessed"]! }),
        date => Assert.InRange(Assert.Single(date["date-parts"]!.AsArray())!.AsArray().Select(part => (int)part!).Count(), 1, 3));

    [Fact]
    public void An_article_of_arXiv_has_its_authors_apart_its_number_and_its_day()
    {
        var item = Items.Single(item => (string)item!["id"]! == "cottier2024")!;

        Assert.Equal("article", (string)item["type"]!);
        Assert.Equal("2405.21015", (string)item["number"]!);
        Assert.Equal(6, item["author"]!.AsArray().Count);
        Assert.Equal("Tamay Besiroglu", (string)item["author"]![4]!["literal"]!);
        Assert.Equal([2024, 5, 31], item["issued"]!["date-parts"]![0]!.AsArray().Select(part => (int)part!));
    }

    [Fact]
    public void A_page_has_its_site_and_a_date_as_exact_as_is_known()
    {
        var item = Items.Single(item => (string)item!["id"]! == "snow-leopard2025")!;

        Assert.Equal("webpage", (string)item["type"]!);
        Assert.Equal("雪豹财经社 (Snow Leopard Finance)", (string)item["container-title"]!);
        Assert.Equal([2025, 11], item["issued"]!["date-parts"]![0]!.AsArray().Select(part => (int)part!));
        Assert.False(item.AsObject().ContainsKey("number"));
    }
}
