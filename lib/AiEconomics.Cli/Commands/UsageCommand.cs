using AiEconomics.Cli.Traffic;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;
using AiEconomics.Usage;
using AiEconomics.Usage.Answers;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Tells what the traffic in a usage log would cost on every model with prices.</summary>
/// <param name="console">Where the answer goes.</param>
internal sealed class UsageCommand(IAnsiConsole console) : Command<UsageSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, UsageSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var prices = PriceBook.From(FigureTable.Load(settings.Data ?? Repository.Find().Data));
            using var log = settings.On is { } cluster ? UsageLog.On(cluster, settings.Files, settings.Map, Tell) : UsageLog.Open(settings.Files, settings.Map);
            Write(log.Answer(prices, By(settings.By)), settings.Format);
            return 0;
        }
        catch (Exception error) when (error is UsageException or TableException)
        {
            throw new Fault(error.Message);
        }
    }

    private static void Tell(UsageProgress progress)
    {
        var all = progress.All is { } rows ? FormattableString.Invariant($" of about {rows:N0}") : "";
        Console.Error.WriteLine(FormattableString.Invariant($"{progress.Done:N0}{all} {progress.What}"));
    }

    private static GroupBy By(string? part) => part switch
    {
        "day" => GroupBy.Day,
        "model" => GroupBy.Model,
        "key" => GroupBy.Key,
        _ => GroupBy.None,
    };

    private void Write(UsageReport report, string format)
    {
        var text = format switch
        {
            "csv" => UsageCsv.Of(report),
            "json" => UsageJson.Of(report),
            _ => UsageText.Of(report),
        };
        console.Profile.Out.Writer.Write(text);

        // CSV has no place for a sentence, and no total goes without it.
        if (format == "csv")
        {
            Console.Error.WriteLine(UsageText.Rows(report));
        }
    }
}
