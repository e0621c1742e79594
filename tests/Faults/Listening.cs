using System.Globalization;
using System.Net;

namespace AiEconomics.Faults;

/// <summary>A port that a process listens on.</summary>
internal sealed record Listening(IPAddress Ip)
{
    private const string ListenState = "0A";

    private static readonly string[] Tables = ["tcp", "tcp6"];

    internal bool IsLoopback => IPAddress.IsLoopback(Ip.IsIPv4MappedToIPv6 ? Ip.MapToIPv4() : Ip);

    internal string Address => Ip.ToString();

    /// <summary>What a process listens on, from Linux's tables.</summary>
    internal static IEnumerable<Listening> Of(int process)
    {
        var own = Directory.GetFiles($"/proc/{process}/fd").Select(file => new FileInfo(file).LinkTarget ?? "").Where(target => target.StartsWith("socket:[", StringComparison.Ordinal)).Select(target => target[8..^1]).ToHashSet();
        return Tables.Select(table => $"/proc/{process}/net/{table}").Where(File.Exists).SelectMany(file => File.ReadLines(file).Skip(1))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields[3] == ListenState && own.Contains(fields[9]))
            .Select(fields => new Listening(Read(fields[1].Split(':')[0])));
    }

    // Each group of four bytes stands in the machine's own order, which is little-endian on all that .NET runs on.
    private static IPAddress Read(string hex) => new([.. hex.Chunk(8).SelectMany(word => BitConverter.GetBytes(uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))]);
}
