using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>usage</c>.</summary>
internal sealed class UsageSettings : CommandSettings
{
    private static readonly string[] Formats = ["table", "csv", "json"];
    private static readonly string[] Parts = ["day", "model", "key"];

    [CommandArgument(0, "[FILE]")]
    [Description("Logs as CSV, JSON lines (also with gzip) or Parquet. With --on they are loaded into the cluster first; without any its table is asked.")]
    public string[] Files { get; init; } = [];

    [CommandOption("--map <FIELD=COLUMN,...>")]
    [Description("Which column holds what, where it is not recognized: time, model, key, id, input, fresh, cached, written, output, blocks.")]
    public string Map { get; init; } = "";

    [CommandOption("--by <PART>")]
    [Description("Split the traffic by day, model or key.")]
    public string? By { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("table, csv or json; table by default.")]
    public string Format { get; init; } = "table";

    [CommandOption("--on <ADDRESS>")]
    [Description("Ask a ClickHouse cluster, such as http://127.0.0.1:8123,127.0.0.1:8124/?database=logs&table=requests&cluster=two_shards.")]
    public string? On { get; init; }

    [CommandOption("--data <DIR>")]
    [Description("Folder of the tables that state the prices; 'data' in the clone by default.")]
    public string? Data { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => this switch
    {
        _ when !Formats.Contains(Format) => Refuse($"--format must be one of {string.Join(", ", Formats)}, but was '{Format}'."),
        { By: { } by } when !Parts.Contains(by) => Refuse($"--by must be one of {string.Join(", ", Parts)}, but was '{by}'."),
        { Files: [], On: null } => Refuse("usage needs a log; name one or more files, or a cluster with --on."),
        _ => ValidationResult.Success(),
    };

    private static ValidationResult Refuse(string sentence) => ValidationResult.Error(sentence);
}
