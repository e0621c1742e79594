using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Takes out of an output's text what belongs to one machine or one run: paths, addresses, random ids, the engine's style and script.</summary>
/// <remarks>One cleaner serves one notebook: it numbers the random ids it meets, so that the same run always gives the same text.</remarks>
internal sealed partial class OutputCleaner
{
    private readonly Dictionary<string, string> ids = [];
    private readonly List<(string Found, string Shown)> places;
    private readonly List<string> addresses;

    /// <param name="root">The clone's folder: paths in it become relative to it.</param>
    internal OutputCleaner(string root)
    {
        // Longest first: the clone may lie in the home folder, and the home folder under a shorter one.
        places = [.. Places(root).Where(place => place.Found.Length > 1).OrderByDescending(place => place.Found.Length)];
        addresses = [.. MachineAddresses()];
    }

    /// <summary>A text without machine or run, with plain line feeds.</summary>
    internal string Text(string text)
    {
        var clean = Ansi().Replace(text.ReplaceLineEndings("\n"), "");
        foreach (var (found, shown) in places)
        {
            clean = clean.Replace(found, shown, StringComparison.Ordinal);
        }

        foreach (var address in addresses.Where(address => clean.Contains(address, StringComparison.Ordinal)))
        {
            clean = Regex.Replace(clean, $@"(?<![\w.:]){Regex.Escape(address)}(?![\w.:])", "<address>");
        }

        return clean;
    }

    /// <summary>An HTML text, besides without the engine's style block and with numbered ids; empty where it is only the engine's own script.</summary>
    internal string Html(string html)
    {
        if (html.Contains("probeAddresses", StringComparison.Ordinal))
        {
            return "";
        }

        var clean = EngineStyle().Replace(Text(html), "");
        return RandomId().Replace(clean, match => Numbered(match.Value)).TrimEnd();
    }

    /// <summary>The text inside the block that the engine puts a plain value into; null where the HTML is more than that.</summary>
    internal static string? PlainValue(string html) =>
        PlainBlock().Match(html) is { Success: true } block ? WebUtility.HtmlDecode(block.Groups[1].Value) : null;

    private string Numbered(string id)
    {
        if (!ids.TryGetValue(id, out var name))
        {
            ids[id] = name = string.Create(CultureInfo.InvariantCulture, $"id-{ids.Count + 1}");
        }

        return name;
    }

    private static IEnumerable<(string Found, string Shown)> Places(string root)
    {
        (string Folder, string Shown)[] folders =
        [
            (root + Path.DirectorySeparatorChar, ""),
            (root, "."),
            (Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "~"),
            (Path.TrimEndingDirectorySeparator(Path.GetTempPath()) + Path.DirectorySeparatorChar, "<temporary>/"),
        ];
        foreach (var (folder, shown) in folders)
        {
            yield return (folder, shown);
            yield return (folder.Replace("\\", "\\\\", StringComparison.Ordinal), shown);
            yield return (folder.Replace('\\', '/'), shown);
        }
    }

    private static IEnumerable<string> MachineAddresses() =>
        NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(item => item.Address)
            .Where(address => !IPAddress.IsLoopback(address))
            .SelectMany(address => new[] { address.ToString(), address.ToString().Split('%')[0] })
            .Distinct()
            .OrderByDescending(address => address.Length);

    [GeneratedRegex(@"<style>(?:(?!</style>).)*\.dni-(?:(?!</style>).)*</style>", RegexOptions.Singleline)]
    private static partial Regex EngineStyle();

    [GeneratedRegex(@"(?<![0-9a-fA-F-])(?:[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9a-fA-F-])")]
    private static partial Regex RandomId();

    [GeneratedRegex(@"\A<div class=""dni-plaintext""><pre>(.*?)</pre></div>\z", RegexOptions.Singleline)]
    private static partial Regex PlainBlock();

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Ansi();
}
