using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims;

/// <summary>Makes claims, tests and bridges of validated rows.</summary>
internal static class ClaimReader
{
    internal static Claim Claim(DataRow row, IEnumerable<ClaimTest> tests) => new()
    {
        Key = row.Text("key"),
        Number = (int)row.Number("number")!.Value,
        Kind = Enum.Parse<ClaimKind>(row.Text("kind"), ignoreCase: true),
        Paraphrase = row.Text("paraphrase"),
        ParaphraseZh = row.Text("paraphrase_zh"),
        Locator = row.Text("locator"),
        RestsOn = row.Words("rests_on"),
        Against = row.Words("against"),
        Rule = Enum.Parse<ClaimRule>(row.Text("rule"), ignoreCase: true),
        Tests = [.. tests.Where(test => test.ClaimKey == row.Text("key"))],
        CheckedOn = row.Date("checked_on"),
        Note = row.Text("note"),
    };

    internal static ClaimTest Test(DataRow row) => new(
        row.Text("key"), Enum.Parse<TestRole>(row.Text("role"), ignoreCase: true), row.Text("label"), row.Text("expression"),
        row.Words("bridge"), row.Text("note"));

    internal static Bridge Bridge(DataRow row) => new(
        row.Text("key"), row.Text("axis"), row.Text("from"), row.Text("to"), row.Text("assumption"), row.Text("reference"), row.Text("note"));
}
