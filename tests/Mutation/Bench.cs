using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace AiEconomics.Mutation;

/// <summary>Runs tests in this process, again and again with another mutant on, so that nothing is compiled twice.</summary>
/// <remarks>A line in is the number of a mutant and the arguments of the test runner, between tabs; a line out is the test that failed, or nothing.</remarks>
internal sealed class Bench : AssemblyLoadContext
{
    private readonly string folder;
    private readonly Assembly tests;
    private readonly FieldInfo active;
    private readonly Type runner;

    private Bench(string folder) : base("tests")
    {
        this.folder = folder;
        tests = LoadFromAssemblyPath(Path.Combine(folder, "AiEconomics.Tests.dll"));
        active = LoadFromAssemblyPath(Path.Combine(folder, "AiEconomics.dll")).GetType(Sources.Switch, throwOnError: true)!.GetField(Sources.SwitchField, BindingFlags.Static | BindingFlags.NonPublic)!;
        runner = LoadFromAssemblyPath(Path.Combine(folder, "xunit.v3.runner.inproc.console.dll")).GetType("Xunit.Runner.InProc.SystemConsole.ConsoleRunner", throwOnError: true)!;
    }

    internal static int Serve(string folder)
    {
        var (bench, output) = (new Bench(folder), Console.Out);
        Console.SetOut(TextWriter.Null);
        while (Console.In.ReadLine() is { } line)
        {
            output.WriteLine(bench.Failure(line.Split('\t')));
            output.Flush();
        }

        return 0;
    }

    // The mutated library and its tests come from their folder; the library that this program is built on is another.
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private string Failure(string[] line)
    {
        active.SetValue(null, int.Parse(line[0], CultureInfo.InvariantCulture));
        using var output = new StringWriter();
        dynamic console = Activator.CreateInstance(runner, line[1..], tests)!;
        Task<int> run = console.EntryPoint(TextReader.Null, output);
        return run.Result == 0 && !output.ToString().Contains("Total: 0,", StringComparison.Ordinal) ? "" : TestRun.FirstFailure(output.ToString()) ?? "no test ran: " + output.ToString().ReplaceLineEndings(" ");
    }
}
