using System.ComponentModel;
using AiEconomics.Claims.Review;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>claims</c>.</summary>
internal sealed class ClaimsSettings : CommandSettings
{
    private static readonly string[] Formats = ["table", "csv", "json", "claimreview"];

    [CommandArgument(0, "[ID]")]
    [Description("A claim's key or number, which shows the whole chain from printed figure to verdict. All claims without it.")]
    public string? Id { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("table, csv, json or claimreview (schema.org's JSON-LD); table by default.")]
    public string Format { get; init; } = "table";

    [CommandOption("--verdict <WORD>")]
    [Description("Only the claims with one verdict: holds, depends, fails, unverified or refused.")]
    public string? Verdict { get; init; }

    [CommandOption("--set <KEY=VALUE>")]
    [Description("What if a figure were another, such as --set \"gpt-4.training-cost-cloud=(above 50 M USD)\"; may be repeated.")]
    public string[] Set { get; init; } = [];

    [CommandOption("--test <EXPRESSION>")]
    [Description("Judge a comparison of your own, such as \"4.6 M USD / gpt-4.training-cost-cloud < 8 %\".")]
    public string? Test { get; init; }

    [CommandOption("--bridge <KEY>")]
    [Description("With --test: compare across two footings by this assumption of bridges.csv; may be repeated.")]
    public string[] Bridge { get; init; } = [];

    [CommandOption("--contradictions")]
    [Description("What the article says and that cannot all be true.")]
    public bool Contradictions { get; init; }

    [CommandOption("--site <ADDRESS>")]
    [Description("With --format claimreview: the web address below which the claims' pages are published.")]
    public string Site { get; init; } = "";

    [CommandOption("--data <DIR>")]
    [Description("Folder of the tables; 'data' in the clone by default.")]
    public string? Data { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate()
    {
        var words = VerdictText.All.Select(verdict => verdict.Word()).ToList();
        return this switch
        {
            _ when !Formats.Contains(Format) => Error($"--format must be one of {string.Join(", ", Formats)}, but was '{Format}'."),
            { Verdict: { } word } when !words.Contains(word) => Error($"--verdict must be one of {string.Join(", ", words)}, but was '{word}'."),
            { Test: not null } when Id is not null || Verdict is not null || Contradictions => Error("--test judges a comparison of your own; leave out the claim, --verdict and --contradictions."),
            { Contradictions: true } when Id is not null || Verdict is not null => Error("--contradictions looks at all claims; leave out the claim and --verdict."),
            { Bridge.Length: > 0, Test: null } => Error("--bridge goes with --test; the tests of the claims name theirs in claim-tests.csv."),
            _ when (Test is not null || Contradictions) && Format is not ("table" or "json") => Error($"With {(Test is null ? "--contradictions" : "--test")} --format must be table or json, but was '{Format}'."),
            _ => ValidationResult.Success(),
        };
    }

    private static ValidationResult Error(string sentence) => ValidationResult.Error(sentence);
}
