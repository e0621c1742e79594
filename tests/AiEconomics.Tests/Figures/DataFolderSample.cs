using System.Text;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Tests.Figures;

/// <summary>A data folder of one source, one figure of the article and one of evidence, for tests to break.</summary>
internal sealed class DataFolderSample : IDisposable
{
    internal const string Header = "key,quantity,quantity_zh,subject,relation,value,low,high,unit,as_of,basis,said_by,reference,locator,as_printed,support,checked_on,note";
    internal const string ArticleRow = "article.gpt-4.training-cost,training cost,训练成本,GPT-4,>,60000000,,,USD,2023,reported,a bank,paper2025,P1,超过6000万美元,read,2026-11-24,";
    internal const string EvidenceRow = "h800.rent,rent,租金,H800,=,2,,,USD/GPU-h,2024-12,rental; assumed,a lab,paper2025,Table 1,$2,read,2026-11-24,";

    internal const string ClaimHeader = "key,number,kind,paraphrase,paraphrase_zh,locator,rests_on,against,rule,checked_on,note";
    internal const string ClaimTestHeader = "key,role,label,expression,bridge,note";
    internal const string BridgeHeader = "key,axis,from,to,assumption,reference,note";
    internal const string SelfTestHeader = "key,kind,expression,bridge,expected,reason";

    private const string ReferenceHeader = "key,author,title,publisher,published,address,accessed,license,note";
    private const string ReferenceRow = "paper2025,A. Author,A *paper* | of [sorts],A journal,2025-01,https://example.org/paper,2026-11-24,,";

    internal DataFolderSample()
    {
        Directory.CreateDirectory(Folder);
        File.Copy(Path.Combine(DataFolder.Find(), "datapackage.json"), PathOf("datapackage.json"));
        Write("references.csv", ReferenceHeader, ReferenceRow);
        Write("article.csv", Header, ArticleRow);
        Write("evidence.csv", Header, EvidenceRow);
        foreach (var series in DataPackage.Load(Folder).Resources.Where(table => table.Name is not ("references" or "article" or "evidence")))
        {
            Write(series.Path, string.Join(',', series.Schema.Fields.Select(field => field.Name)));
        }
    }

    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), "ai-economics-" + Guid.NewGuid().ToString("N"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal string PathOf(string file) => Path.Combine(Folder, file);

    internal void Write(string file, params string[] lines) => File.WriteAllText(PathOf(file), string.Join('\n', lines) + "\n");

    internal void WriteRaw(string file, string text, Encoding encoding) => File.WriteAllText(PathOf(file), text, encoding);

    internal FigureTable Load() => FigureTable.Load(Folder);

    /// <summary>What loading says, one sentence a fault.</summary>
    internal IReadOnlyList<string> Faults() => [.. Assert.Throws<TableException>(Load).Faults.Select(fault => fault.ToString())];

    /// <summary>The one thing that loading says when the row of evidence has that in place of this.</summary>
    internal string FaultWith(string present, string replacement)
    {
        Assert.Contains(present, EvidenceRow, StringComparison.Ordinal);
        Write("evidence.csv", Header, EvidenceRow.Replace(present, replacement, StringComparison.Ordinal));
        return Assert.Single(Faults());
    }
}
