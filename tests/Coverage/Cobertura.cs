using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiEconomics.Cli;

namespace AiEconomics.Coverage;

/// <summary>Reads a report of lines in the format of Cobertura.</summary>
internal static partial class Cobertura
{
    private static readonly string Library = Path.Combine(Repository.Find().Root, "lib") + Path.DirectorySeparatorChar;

    internal static IEnumerable<Line> Read(string path) =>
        from type in XDocument.Load(path).Descendants("class")
        let file = (string)type.Attribute("filename")!
        where file.StartsWith(Library, StringComparison.Ordinal)
        from method in type.Descendants("method")
        from line in method.Descendants("line")
        select new Line(
            file[Library.Length..].Replace('\\', '/'),
            int.Parse((string)line.Attribute("number")!, CultureInfo.InvariantCulture),
            Member((string)type.Attribute("name")!, (string)method.Attribute("name")!),
            (string?)line.Attribute("hits") != "0");

    // A lambda or an iterator lies in a member of a nested class, each named <Member>...; the member is what a reader looks for.
    private static string Member(string type, string method)
    {
        var nested = type[(type.LastIndexOfAny(['.', '/', '+']) + 1)..];
        var name = Hidden().Match(method) is { Success: true } inMethod ? inMethod.Groups["member"].Value
            : Hidden().Match(nested) is { Success: true } inType ? inType.Groups["member"].Value
            : method.Split('(')[0].Split('.')[^1];
        return name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name[4..] : name;
    }

    [GeneratedRegex("^<[.]?(?<member>\\w+)")]
    private static partial Regex Hidden();
}
