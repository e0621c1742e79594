namespace AiEconomics.Cli.Tests.Data;

/// <summary>A small data folder of one source and two figures, with one thing in it replaced.</summary>
internal static class DataFiles
{
    private const string Header = "key,quantity,quantity_zh,subject,relation,value,low,high,unit,as_of,basis,said_by,reference,locator,as_printed,checked_on,note";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["references.csv"] = "key,author,title,publisher,published,address,accessed,license,note\npaper2025,A. Author,A paper,A journal,2025-01,https://example.org/paper,2026-11-24,,\n",
        ["article.csv"] = Header + "\narticle.gpt-4.training-cost,training cost,训练成本,GPT-4,>,60000000,,,USD,2023,reported,a bank,paper2025,P2,超过6000万美元,2026-11-24,\n",
        ["evidence.csv"] = Header + "\nh800.rent,rent,租金,H800,=,2,,,USD/GPU-h,2024-12,rental; assumed,a lab,paper2025,Table 1,$2,2026-11-24,\n",
        ["claims.csv"] = "key,number,kind,paraphrase,paraphrase_zh,locator,rests_on,against,rule,checked_on,note\n",
        ["claim-tests.csv"] = "key,role,label,expression,bridge,note\n",
        ["bridges.csv"] = "key,axis,from,to,assumption,reference,note\n",
        ["self-test.csv"] = "key,kind,expression,bridge,expected,reason\n",
    };

    internal static void Copy(TemporaryFolder folder, string file = "", string present = "", string replacement = "")
    {
        File.Copy(Path.Combine(Aiecon.Root, "data", "datapackage.json"), folder["datapackage.json"]);
        foreach (var (name, text) in Files)
        {
            File.WriteAllText(folder[name], name == file ? text.Replace(present, replacement, StringComparison.Ordinal) : text);
        }
    }
}
