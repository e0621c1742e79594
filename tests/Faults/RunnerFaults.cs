using System.Diagnostics;
using System.Globalization;
using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Faults;

/// <summary>Kills, stops, starves and crowds the runner.</summary>
/// <param name="work">Where it writes.</param>
/// <param name="kills">How often it is killed.</param>
internal sealed class RunnerFaults(WorkFolder work, int kills)
{
    private const int Seed = 20261124;

    // What Linux calls a process that was killed by signal 9, as a shell reports it.
    private const int Killed = 137;

    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(10);

    private readonly Random random = new(Seed);
    private readonly string fixture = Aiecon.Notebook("digits");
    private SortedDictionary<string, string> whole = [];
    private TimeSpan usual;

    internal TrialReport Report()
    {
        var clock = Stopwatch.StartNew();
        var folder = work.New();
        var first = Aiecon.Run(folder, fixture);
        (usual, whole) = (clock.Elapsed, Outcome.Of(folder));
        if (first.ExitCode != 0)
        {
            throw new InvalidOperationException($"The fixture does not run: {first.Error} {first.Output}");
        }

        return new(
            "Faults",
            "Whatever happens to a run, no file is half written, no kernel outlives it, and the run after it gives the same bytes as one that was never disturbed.",
            "dotnet run --project tests/Faults -- --kills 100",
            OperatingSystem.IsLinux() ? [Kill(), KillWhileStopped(), Interrupt(), Kernel(), Crowd(), Full(), ReadOnly(), Ports()] : [new("Signals, full disks and ports", 0, 0, "they are made as Linux has them")]);
    }

    private Trial Kill()
    {
        var (right, at, finished, notes) = (0, work.New(), 0, new List<string>());
        for (var number = 0; number < kills; number++)
        {
            var (ended, left) = Disturb(at, "KILL", TimeToEnd);
            finished += ended == 0 ? 1 : 0;
            var wrong = left.Length > 0 ? left : ended is 0 or Killed ? WrongAfter(at) : $"it ended with code {ended}";
            right += wrong.Length == 0 ? 1 : 0;
            if (wrong.Length > 0)
            {
                notes.Add($"number {number + 1}: {wrong}");
            }
        }

        return new("The runner is killed (signal 9) at a random moment, then run again", kills, right, string.Join("; ", finished == 0 ? notes : notes.Prepend($"{finished} had ended before")));
    }

    // To end a kernel with all that it started, the runner stops it first (signal 19); killed in that moment, it leaves one that cannot end itself.
    private Trial KillWhileStopped()
    {
        var (times, right) = (Math.Max(3, kills / 10), 0);
        for (var number = 0; number < times; number++)
        {
            using var run = Aiecon.Start(work.New(), [], new Dictionary<string, string>(), Aiecon.Notebook("loops"));
            var (output, error) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
            Thread.Sleep(usual);
            var kernels = Aiecon.Kernels(run.Id);
            foreach (var kernel in kernels)
            {
                Aiecon.Signal(kernel, "STOP");
            }

            Aiecon.Signal(run.Id, "KILL");
            run.WaitForExit();
            right += kernels.Count > 0 && KernelsAreGone(run.Id, TimeToEnd) ? 1 : 0;
        }

        return new("The runner is killed while its kernel is stopped (signal 19): the kernel ends too", times, right);
    }

    private static bool KernelsAreGone(int runner, TimeSpan limit)
    {
        for (var clock = Stopwatch.StartNew(); Aiecon.Kernels(runner).Count > 0;)
        {
            if (clock.Elapsed >= limit)
            {
                return false;
            }

            Thread.Sleep(50);
        }

        return true;
    }

    private string WrongAfter(string folder)
    {
        var again = Aiecon.Run(folder, fixture);
        return again.ExitCode != 0 ? $"the run after it ended with code {again.ExitCode}: {again.Error} {again.Output}"
            : Outcome.Equal(whole, Outcome.Of(folder)) ? ""
            : "the run after it gave other files";
    }

    private Trial Interrupt()
    {
        const string what = "Ctrl-C at a random moment: it leaves within two seconds";
        if (IgnoresInterrupt())
        {
            return new(what, 0, 0, "a program that a shell starts in the background ignores it, and so do its children");
        }

        var (times, right, slowest) = (Math.Max(3, kills / 4), 0, TimeSpan.Zero);
        for (var number = 0; number < times; number++)
        {
            var clock = Stopwatch.StartNew();
            var waited = TimeSpan.Zero;
            var (ended, left) = Disturb(work.New(), "INT", TimeToStop, took => waited = took);
            slowest = waited > slowest ? waited : slowest;
            right += left.Length == 0 && waited <= TimeToStop && ended is 0 or 130 ? 1 : 0;
        }

        return new(what, times, right, FormattableString.Invariant($"at most {slowest.TotalSeconds:0.0} s"));
    }

    // The second bit of the mask is signal 2, the interrupt.
    private static bool IgnoresInterrupt() => File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } mask
        && (ulong.Parse(mask["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;

    /// <summary>Starts a run and sends it a signal; its exit code, and what is left that should not be: a kernel, or a file that is not whole.</summary>
    private (int ExitCode, string Left) Disturb(string folder, string signal, TimeSpan limit, Action<TimeSpan>? took = null)
    {
        using var run = Aiecon.Start(folder, [], new Dictionary<string, string>(), fixture);
        var (output, error) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        Thread.Sleep(usual * random.NextDouble());
        Aiecon.Signal(run.Id, signal);
        var clock = Stopwatch.StartNew();
        run.WaitForExit();
        took?.Invoke(clock.Elapsed);
        return (run.ExitCode, !KernelsAreGone(run.Id, limit + TimeToEnd) ? "a kernel outlived it" : Outcome.IsPartOf(whole, Outcome.Of(folder)) ? "" : "it left a file that is not whole");
    }

    private Trial Kernel()
    {
        (string Notebook, string Words)[] faults =
        [
            ("exits", "In this cell the kernel ended by itself with exit code 7."), ("dies", "In this cell the kernel ended by itself with exit code"),
            ("prints-on", "The cell gave more than"), ("loops", "The time limit of 20 s is over; the kernel was ended."),
        ];
        var answer = Aiecon.Run(work.New(), [.. faults.Select(fault => Aiecon.Notebook(fault.Notebook)), fixture, "--timeout", "20"]);
        return new("A kernel ends, crashes, floods or hangs in the middle of a cell", faults.Length, faults.Count(fault => answer.ExitCode == 1 && answer.Output.Contains(fault.Words, StringComparison.Ordinal)));
    }

    private Trial Crowd()
    {
        var folder = work.New();
        using var first = Aiecon.Start(folder, [], new Dictionary<string, string>(), Aiecon.Notebook("loops"));
        var (output, error) = (first.StandardOutput.ReadToEndAsync(), first.StandardError.ReadToEndAsync());
        for (var waited = 0; Aiecon.Kernels(first.Id).Count == 0 && waited < 600; waited++)
        {
            Thread.Sleep(50);
        }

        var refused = Aiecon.Run(folder, fixture).Says("Another run is writing to");
        Aiecon.Signal(first.Id, "KILL");
        first.WaitForExit();
        var after = Aiecon.Run(folder, fixture).ExitCode == 0 && Outcome.Equal(whole, Outcome.Of(folder));
        return new("Two runs into one folder: the second is refused in a sentence, and goes once the first is gone", 2, (refused ? 1 : 0) + (after ? 1 : 0));
    }

    private Trial Full()
    {
        const string what = "The disk is full: one sentence, and what stood there before stays";
        using var disk = TinyDisk.Mount(work.New("disk"), "size=64k");
        if (disk is null)
        {
            return new(what, 0, 0, "a disk of 64 KB cannot be mounted without the rights for it");
        }

        // The results of the claims alone are larger.
        var answer = Aiecon.Run(disk.Folder, fixture);
        return new(what, 1, answer.Says("could not be written: No space left on device") && Outcome.IsPartOf(whole, Outcome.Of(disk.Folder)) ? 1 : 0);
    }

    private Trial ReadOnly()
    {
        const string what = "A read-only tree: one sentence for an output there, and a good run of a notebook there";
        using var disk = TinyDisk.Mount(work.New("disk"), "size=1m");
        if (disk is null)
        {
            return new(what, 0, 0, "a read-only disk cannot be mounted without the rights for it");
        }

        var notebook = Path.Combine(disk.Folder, "digits.ipynb");
        File.Copy(fixture, notebook);
        disk.MakeReadOnly();
        var refused = Aiecon.Run(disk.Folder, fixture).Says("cannot be written to: Read-only file system");
        var folder = work.New();
        var good = Aiecon.Run(folder, notebook).ExitCode == 0 && Outcome.Equal(whole, Outcome.Of(folder));
        return new(what, 2, (refused ? 1 : 0) + (good ? 1 : 0));
    }

    private Trial Ports()
    {
        using var run = Aiecon.Start(work.New(), [], new Dictionary<string, string>(), Aiecon.Notebook("loops"));
        var (output, error) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        Thread.Sleep(usual + TimeSpan.FromSeconds(2));
        var kernels = Aiecon.Kernels(run.Id);
        var ports = kernels.SelectMany(Listening.Of).ToList();
        Aiecon.Signal(run.Id, "INT");
        run.WaitForExit();
        return new("Ports of a running kernel that other machines reach: none", kernels.Count, ports.TrueForAll(port => port.IsLoopback) ? kernels.Count : 0,
            FormattableString.Invariant($"{ports.Count} open, on {string.Join(", ", ports.Select(port => port.Address).Distinct().DefaultIfEmpty("no address"))}"));
    }
}
