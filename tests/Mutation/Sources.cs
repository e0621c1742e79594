using AiEconomics.Cli;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiEconomics.Mutation;

/// <summary>The sources of the library, as its last build read them.</summary>
internal static class Sources
{
    /// <summary>The class in the library that says which mutant is on, and its field for the number.</summary>
    internal const string Switch = "ActiveMutant";
    internal const string SwitchField = "number";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    internal static string Library { get; } = Path.Combine(Repository.Find().Root, "lib", "AiEconomics");

    /// <summary>Where the test programs lie that the last build made.</summary>
    internal static string Tests { get; } = Path.Combine(Repository.Find().Root, "tests", "AiEconomics.Tests", "bin", Configuration, "net10.0");

    // The folder of the configuration is the one above that of the framework, which this program lies in.
    private static string Configuration => Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;

    /// <summary>The library, not yet changed.</summary>
    internal static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "AiEconomics",
        [.. Files().Select(Parse), SwitchSource],
        [.. References()],
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, deterministic: true, allowUnsafe: true));

    /// <summary>What the generators of the base library add, such as regular expressions as code.</summary>
    internal static CSharpCompilation WithGenerated(CSharpCompilation compilation)
    {
        var packs = Path.Combine(Path.GetDirectoryName(Dotnet.Host)!, "packs", "Microsoft.NETCore.App.Ref");
        var folder = Directory.GetDirectories(packs, Environment.Version.Major + ".*").Max(StringComparer.Ordinal)!;
        var generators = new AnalyzerFileReference(Path.Combine(folder, "analyzers", "dotnet", "cs", "System.Text.RegularExpressions.Generator.dll"), new Loader()).GetGenerators(LanguageNames.CSharp);
        CSharpGeneratorDriver.Create(generators, parseOptions: Language).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return (CSharpCompilation)whole;
    }

    internal static IEnumerable<ResourceDescription> Resources() =>
        [new("joe-kuo-6.txt", () => File.OpenRead(Path.Combine(Library, "Uncertainty", "Sampling", "joe-kuo-6.txt")), isPublic: true)];

    /// <summary>The path of a file below the library, with slashes.</summary>
    internal static string Name(string path) => Path.GetRelativePath(Library, path).Replace('\\', '/');

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Name(path).StartsWith("bin/", StringComparison.Ordinal) && !Name(path).StartsWith("obj/", StringComparison.Ordinal))
        .Concat(Directory.EnumerateFiles(Path.Combine(Library, "obj", Configuration, "net10.0"), "AiEconomics.*.cs"))
        .Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string path) => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), Language, path);

    private static SyntaxTree SwitchSource => CSharpSyntaxTree.ParseText(
        $$"""
        internal static class {{Switch}}
        {
            private static int {{SwitchField}} = int.Parse(System.Environment.GetEnvironmentVariable("{{TestRun.Variable}}") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

            internal static bool Is(int mutant) => mutant == {{SwitchField}};
        }
        """,
        Language);

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib" or "netstandard" or "System" or "Microsoft.CSharp"))
        .Concat(Directory.EnumerateFiles(Tests, "*.dll").Where(path => Path.GetFileName(path) is "CsvHelper.dll" or "MathNet.Numerics.dll" or "Microsoft.Data.Analysis.dll" or "Microsoft.ML.DataView.dll" or "Pidgin.dll" or "Apache.Arrow.dll"))
        .DistinctBy(Path.GetFileName)
        .Select(path => MetadataReference.CreateFromFile(path));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
