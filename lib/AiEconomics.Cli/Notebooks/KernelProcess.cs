using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace AiEconomics.Cli.Notebooks;

/// <summary>One kernel of the engine in a process of its own, spoken to over standard input and output.</summary>
/// <remarks>
/// The engine's own <c>StdIoKernelConnector</c> speaks the same protocol, but gives no hold of the process: no environment, no error text,
/// no word when it dies (a command then waits for ever), no way to kill its children. Hence the protocol here.
/// </remarks>
internal sealed class KernelProcess : IAsyncDisposable
{
    private const int ErrorLinesKept = 12;

    // A cell that prints without end would fill the memory long before its time is over.
    private const int MostEvents = 10_000;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly ManualResetEventSlim over;
    private readonly Channel<KernelEvent> events = Channel.CreateUnbounded<KernelEvent>(new() { SingleReader = true });
    private readonly Queue<string> errors = new();
    private readonly Task reading;
    private int commands;

    private KernelProcess(Process process, ManualResetEventSlim over)
    {
        this.process = process;
        this.over = over;
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
        reading = Task.Run(ReadAsync);
    }

    /// <summary>The most memory that the process has held, in bytes.</summary>
    internal long PeakMemory { get; private set; }

    /// <summary>Starts a kernel; it is usable once <see cref="ReadyAsync"/> is done.</summary>
    /// <exception cref="Fault">The process cannot be started.</exception>
    internal static KernelProcess Start(string kernelDll, string workingDirectory)
    {
        var start = new ProcessStartInfo(Dotnet.Host)
        {
            ArgumentList = { kernelDll, "stdio", "--default-kernel", "csharp" },
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var (name, value) in KernelEnvironment.ForRunner())
        {
            start.Environment[name] = value;
        }

        try
        {
            return StartedBy(start);
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or IOException)
        {
            throw new Fault($"The kernel cannot be started with {Dotnet.Host}: {error.Message}");
        }
    }

    // A kernel asks Linux to end it with the thread that started it, so this thread lives as long as the kernel may.
    private static KernelProcess StartedBy(ProcessStartInfo start)
    {
        var over = new ManualResetEventSlim();
        var starting = new Task<Process>(() => Process.Start(start)!);
        var thread = new Thread(() =>
        {
            starting.RunSynchronously(TaskScheduler.Default);
            if (starting.IsCompletedSuccessfully)
            {
                over.Wait();
            }
        })
        { IsBackground = true, Name = "kernel" };
        thread.Start();
        return new KernelProcess(starting.GetAwaiter().GetResult(), over);
    }

    /// <summary>Waits until the kernel takes commands.</summary>
    /// <exception cref="KernelDiedException">It ended before.</exception>
    internal async Task ReadyAsync(CancellationToken cancellation)
    {
        while ((await NextAsync(cancellation)).Type != "KernelReady")
        {
        }
    }

    /// <summary>Sends a command and gives every event that it causes, the last one being success or failure.</summary>
    /// <exception cref="KernelDiedException">The kernel ended before it answered.</exception>
    /// <exception cref="Fault">The command shows more than a notebook can hold.</exception>
    internal async Task<List<KernelEvent>> SendAsync(string commandType, JsonObject command, CancellationToken cancellation)
    {
        var token = (++commands).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var envelope = new JsonObject { ["commandType"] = commandType, ["command"] = command, ["token"] = token, ["routingSlip"] = new JsonArray() };
        await WriteAsync(envelope.ToJsonString(), cancellation);
        List<KernelEvent> caused = [];
        while (true)
        {
            // What a background task of an earlier cell still says belongs to no cell.
            var next = await NextAsync(cancellation);
            if (next.RootToken == token)
            {
                caused.Add(caused.Count < MostEvents ? next : throw new Fault($"The cell gave more than {MostEvents} outputs; the kernel was ended."));
                if (next.Token == token && next.Type is "CommandSucceeded" or "CommandFailed")
                {
                    Measure();
                    return caused;
                }
            }
        }
    }

    /// <summary>Ends the process and all that it started.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }

        await process.WaitForExitAsync();
        over.Set();

        // A program that a cell left running may hold the output open for ever.
        await Task.WhenAny(reading, Task.Delay(Farewell));
        process.Dispose();
    }

    private async Task WriteAsync(string line, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.WriteAsync((line + "\n").AsMemory(), cancellation);
            await process.StandardInput.FlushAsync(cancellation);
        }
        catch (IOException)
        {
            await process.WaitForExitAsync(cancellation);
            throw Died();
        }
    }

    private async Task<KernelEvent> NextAsync(CancellationToken cancellation)
    {
        while (await events.Reader.WaitToReadAsync(cancellation))
        {
            if (events.Reader.TryRead(out var next))
            {
                return next;
            }
        }

        await process.WaitForExitAsync(cancellation);
        throw Died();
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (KernelEvent.Read(line) is { } read)
            {
                events.Writer.TryWrite(read);
            }
        }

        events.Writer.Complete();
    }

    private KernelDiedException Died()
    {
        lock (errors)
        {
            var said = errors.Count == 0 ? "" : $"\n{string.Join('\n', errors)}";
            return new KernelDiedException($"the kernel ended by itself with exit code {process.ExitCode}{said}");
        }
    }

    private void Keep(string? line)
    {
        lock (errors)
        {
            if (!string.IsNullOrWhiteSpace(line) && errors.Count < ErrorLinesKept)
            {
                errors.Enqueue(line);
            }
        }
    }

    private void Measure()
    {
        try
        {
            process.Refresh();
            PeakMemory = Math.Max(PeakMemory, Math.Max(process.PeakWorkingSet64, process.WorkingSet64));
        }
        catch (InvalidOperationException)
        {
            // The process ended right after its last answer; the value before it stands.
        }
    }
}
