using System.Runtime.InteropServices;
using AiEconomics.Cli.Commands;
using Spectre.Console.Cli;

namespace AiEconomics.Cli;

/// <summary>The command line: its verbs, and how a fault becomes one sentence and an exit code.</summary>
internal static class App
{
    private const int Interrupted = 130;
    private const string Stopped = "Stopped. No file is half written.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // The verbs and the settings whose flags they take, for the hint that a mistyped one gets.
    private static readonly string[] Verbs =
        ["reproduce", "exercises", "export", "site", "pdf", "figures", "claims", "references", "usage", "check", "data", "fetch", "list", "kernel", "install", "remove", "doctor"];
    private static readonly Type[] Settings =
        [typeof(ReproduceSettings), typeof(ExercisesSettings), typeof(ExportSettings), typeof(SiteSettings), typeof(PdfSettings), typeof(FiguresSettings), typeof(ClaimsSettings), typeof(ReferencesSettings),
            typeof(UsageSettings), typeof(CheckSettings), typeof(DataFetchSettings), typeof(KernelSettings)];

    internal static async Task<int> RunAsync(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = OnSignal(PosixSignal.SIGINT, stop);
        using var terminate = OnSignal(PosixSignal.SIGTERM, stop);
        try
        {
            var app = new CommandApp();
            app.Configure(Configure);
            return await app.RunAsync(args, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Tell(Stopped, Interrupted);
        }
        catch (Fault fault)
        {
            return Tell(fault.Message, fault.ExitCode);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Tell(error.Message, Fault.Failed);
        }
        catch (CommandAppException error)
        {
            return Tell(UsageError.Sentence(error.Message, args, Names()), Fault.Usage);
        }
    }

    private static void Configure(IConfigurator config)
    {
        config.SetApplicationName("aiecon");
        config.UseStrictParsing();
        config.PropagateExceptions();
        config.AddCommand<ReproduceCommand>("reproduce")
            .WithDescription("Run the notebooks; write executed copies, results and the site.")
            .WithExample("reproduce")
            .WithExample("reproduce", "01-training-cost", "--set", "rent=2.5 USD/GPU-h");
        config.AddCommand<ExportCommand>("export")
            .WithDescription("Write notebooks as C# programs that need no kernel: dotnet run NN-topic.cs.")
            .WithExample("export", "01-training-cost", "--to", "programs");
        config.AddCommand<ExercisesCommand>("exercises")
            .WithDescription("Write a copy of each notebook for learners, and one with the exercises solved.")
            .WithExample("exercises", "--to", "course")
            .WithExample("exercises", "01-training-cost", "--check");
        config.AddCommand<SiteCommand>("site").WithDescription("Serve the site of the last run to a browser on this machine.");
        config.AddCommand<PdfCommand>("pdf")
            .WithDescription("Print pages of the site of the last run as PDF.")
            .WithExample("pdf", "01-training-cost");
        config.AddBranch("kernel", kernel =>
        {
            kernel.SetDescription("Make our kernel known to Jupyter, or take it away.");
            kernel.AddCommand<KernelInstallCommand>("install").WithDescription("Register the kernel 'AI Economics (C#)'.");
            kernel.AddCommand<KernelRemoveCommand>("remove").WithDescription("Take it off Jupyter's list.");
        });
        config.AddCommand<DoctorCommand>("doctor").WithDescription("Check this machine: one line each, with the cure where something is broken.");
        config.AddCommand<FiguresCommand>("figures")
            .WithDescription("List the figures, or show one with its source and how it was read.")
            .WithExample("figures", "article.gpt-4.training-cost")
            .WithExample("figures", "--basis", "rental", "--format", "csv");
        config.AddCommand<ClaimsCommand>("claims")
            .WithDescription("List the claims with their verdicts, show one from printed figure to verdict, or judge your own.")
            .WithExample("claims", "--verdict", "depends")
            .WithExample("claims", "2", "--set", "article.gpt-4.training-cost=40.6 M USD")
            .WithExample("claims", "--test", "4.6 M USD / 60 M USD < 8 %");
        config.AddCommand<ReferencesCommand>("references")
            .WithDescription("List the sources, show one with its figures, or export them for Zotero and pandoc.")
            .WithExample("references", "--format", "csl-json");
        config.AddCommand<UsageCommand>("usage")
            .WithDescription("Tell what the traffic in a usage log would cost on every model.")
            .WithExample("usage", "data/samples/usage.csv", "--by", "model");
        config.AddCommand<CheckCommand>("check").WithDescription("Check the tables and, with --article, that every printed number is covered.");
        config.AddBranch("data", data =>
        {
            data.SetDescription("Bring the public data sets that some analyses read, or list them.");
            data.AddCommand<DataFetchCommand>("fetch")
                .WithDescription("Bring external files, and check that they are the right ones.")
                .WithExample("data", "fetch", "chinchilla")
                .WithExample("data", "fetch", "--from", "../shared/external");
            data.AddCommand<DataListCommand>("list").WithDescription("Say which are there and which are missing.");
        });
    }

    private static string[] Names() => [.. Verbs.Concat(Settings.SelectMany(Flags.Of)).Distinct()];

    private static int Tell(string sentence, int exitCode)
    {
        Console.Error.WriteLine(sentence);
        return exitCode;
    }

    // What computes or waits for a library does not hear of it. Files are written whole or not at all, and kernels end with their runner.
    private static async Task EndAsync()
    {
        await Task.Delay(Patience);
        Environment.Exit(Tell(Stopped, Interrupted));
    }

    private static PosixSignalRegistration OnSignal(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stop.Cancel();
            _ = EndAsync();
        });
}
