using AiEconomics.Claims;
using AiEconomics.Figures;

namespace AiEconomics.Tests.Claims;

/// <summary>The figures of the repository with claims of the test's own, so that no test depends on how the repository words its claims.</summary>
internal sealed class ClaimSample : IDisposable
{
    internal const string Share = "article.kimi-k2-thinking.training-cost / article.gpt-4.training-cost";
    internal const string Capex = "article.us.data-center-capex / article.china.data-center-capex";

    private static readonly string[] Bridges =
    [
        "key,axis,from,to,assumption,reference,note",
        "hit-as-miss,token kind,cache-hit,cache-miss,No input token is found in the cache.,,",
        "any-footing,cost footing,,,The costs are compared as they were printed.,,",
    ];

    private readonly List<string> claims = ["key,number,kind,paraphrase,paraphrase_zh,locator,rests_on,against,rule,checked_on,note"];
    private readonly List<string> tests = ["key,role,label,expression,bridge,note"];

    internal ClaimSample()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(DataFolder.Find()))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        Write("bridges.csv", Bridges);
        Write("self-test.csv", ["key,kind,expression,bridge,expected,reason"]);
    }

    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), "ai-economics-" + Guid.NewGuid().ToString("N"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>One claim of tests that are written as "role|label|expression", where need be with "|bridge|note" behind.</summary>
    internal static ClaimBook Of(string rule, params string[] tests)
    {
        using var sample = new ClaimSample();
        return sample.Add("claim", rule, tests).Load();
    }

    internal ClaimSample Add(string key, string rule, IReadOnlyList<string> ofTests, string restsOn = "", string against = "")
    {
        claims.Add($"{key},{claims.Count},numerical,A claim.,一个说法。,P1,{restsOn},{against},{rule},2026-11-24,");
        foreach (var (test, number) in ofTests.Select((test, number) => (test.Split('|'), number + 1)))
        {
            tests.Add($"{key}.test-{number},{test[0]},\"{test[1]}\",\"{test[2]}\",{(test.Length > 3 ? test[3] : "")},{(test.Length > 4 ? test[4] : "")}");
        }

        return this;
    }

    internal ClaimBook Load()
    {
        Save();
        return ClaimBook.Load(Folder);
    }

    /// <summary>What the check says of the claims, one sentence a fault.</summary>
    internal IReadOnlyList<string> Faults()
    {
        Save();
        return [.. DataCheck.Of(Folder, ClaimCheck.Faults).Faults.Select(fault => fault.ToString())];
    }

    internal void Write(string file, IEnumerable<string> lines) => File.WriteAllText(Path.Combine(Folder, file), string.Join('\n', lines) + "\n");

    private void Save()
    {
        Write("claims.csv", claims);
        Write("claim-tests.csv", tests);
    }
}
