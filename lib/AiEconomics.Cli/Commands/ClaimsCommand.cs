using System.Globalization;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;
using AiEconomics.Cli.Claims;
using AiEconomics.Cli.Notebooks;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Lists the claims with their verdicts, shows one with its whole chain, or judges what a reader supposes.</summary>
/// <param name="console">Where they go.</param>
internal sealed class ClaimsCommand(IAnsiConsole console) : Command<ClaimsSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, ClaimsSettings settings, CancellationToken cancellationToken)
    {
        var before = ClaimFiles.Load(settings.Data ?? Repository.Find().Data);
        var book = Supposed(before, settings.Set);
        if (settings.Test is { } expression)
        {
            Own(book, expression, settings);
        }
        else if (settings.Contradictions)
        {
            Contradictions(book, settings.Format);
        }
        else
        {
            Claims(book, before, settings);
        }

        return 0;
    }

    private void Claims(ClaimBook book, ClaimBook before, ClaimsSettings settings)
    {
        var judgments = Chosen(book, settings);
        switch (settings.Format)
        {
            case "csv":
                Write(judgments.ToCsv());
                break;
            case "json":
                Write(judgments.ToJson());
                break;
            case "claimreview":
                Write(ClaimFiles.Graph(book, judgments, Pages(settings.Site)));
                break;
            default:
                Table(book, before, judgments, settings);
                break;
        }
    }

    private void Table(ClaimBook book, ClaimBook before, IReadOnlyList<Judgment> judgments, ClaimsSettings settings)
    {
        if (settings.Id is not null)
        {
            new ClaimSheet(console, book).Write(judgments[0]);
        }
        else
        {
            new ClaimList(console).Write(judgments, settings.Set.Length == 0 ? null : key => before.Judge(key).Verdict);
        }
    }

    private void Own(ClaimBook book, string expression, ClaimsSettings settings)
    {
        var result = Understood(() => book.Test(expression, settings.Bridge));
        if (settings.Format == "json")
        {
            Write(result.ToJson());
            return;
        }

        new ClaimSheet(console, book).Write(result with { Test = result.Test with { Label = "your comparison" } });
    }

    private void Contradictions(ClaimBook book, string format)
    {
        var found = book.Contradictions();
        if (format == "json")
        {
            Write(found.ToJson());
            return;
        }

        new ClaimList(console).Write(found);
    }

    private static IReadOnlyList<Judgment> Chosen(ClaimBook book, ClaimsSettings settings)
    {
        IReadOnlyList<Judgment> judgments = settings.Id is { } id ? [book.Judge(Find(book, id).Key)] : book.All();
        IReadOnlyList<Judgment> chosen = [.. judgments.Where(judgment => settings.Verdict is null || judgment.Verdict.Word() == settings.Verdict)];
        return chosen.Count > 0 || judgments.Count == 0
            ? chosen
            : throw new Fault($"No claim {(settings.Id is { } key ? $"'{key}' " : "")}has the verdict '{settings.Verdict}'; there are {judgments.Tally()}.", Fault.Usage);
    }

    private static Claim Find(ClaimBook book, string id) =>
        book.Claims.FirstOrDefault(claim => claim.Key == id || claim.Number.ToString(CultureInfo.InvariantCulture) == id)
        ?? throw new Fault($"No claim has the key or number '{id}'.{Nearest.Hint(id, book.Claims.Select(claim => claim.Key))}", Fault.Usage);

    private static ClaimBook Supposed(ClaimBook book, string[] set) =>
        Parameters.Read(set).Aggregate(book, (changed, figure) => Understood(() => changed.With(figure.Key, figure.Value)));

    private static T Understood<T>(Func<T> judge)
    {
        try
        {
            return judge();
        }
        catch (Exception error) when (error is FormatException or KeyNotFoundException)
        {
            throw new Fault(error.Message, Fault.Usage);
        }
    }

    private static string Pages(string site) => site.Length == 0 ? "claims/" : site.TrimEnd('/') + "/claims/";

    private void Write(string text) => console.Profile.Out.Writer.Write(text);
}
