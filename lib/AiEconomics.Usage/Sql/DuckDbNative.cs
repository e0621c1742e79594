using System.Reflection;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;

namespace AiEconomics.Usage.Sql;

/// <summary>Finds DuckDB's native library beside this assembly where the host does not: a notebook's kernel knows only its own folders.</summary>
internal static class DuckDbNative
{
    private static readonly Lazy<bool> Found = new(Register);

    // One library for the package and for our own calls, which pass each other's objects.
    private static nint loaded;

    /// <summary>Makes sure, before the first use, that the library will be found.</summary>
    internal static void Find() => _ = Found.Value;

    private static bool Register()
    {
        var bindings = typeof(DuckDBConnection).Assembly.GetReferencedAssemblies().Single(name => name.Name == "DuckDB.NET.Bindings");
        NativeLibrary.SetDllImportResolver(Assembly.Load(bindings), Resolve);
        NativeLibrary.SetDllImportResolver(typeof(DuckDbNative).Assembly, Resolve);
        return true;
    }

    // What the host finds itself comes first; zero sends it to look.
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "duckdb")
        {
            return 0;
        }

        if (loaded == 0 && !NativeLibrary.TryLoad(name, assembly, path, out loaded))
        {
            var runtimes = Path.Combine(Path.GetDirectoryName(typeof(DuckDbNative).Assembly.Location)!, "runtimes");
            _ = Candidates(runtimes).Any(file => NativeLibrary.TryLoad(file, out loaded));
        }

        return loaded;
    }

    private static IEnumerable<string> Candidates(string runtimes)
    {
        var platform = RuntimeInformation.RuntimeIdentifier.Split('-');
        string[] folders = [$"{platform[0]}-{platform[^1]}", platform[0]];
        string[] files = ["libduckdb.so", "libduckdb.dylib", "duckdb.dll"];
        return folders.SelectMany(folder => files.Select(file => Path.Combine(runtimes, folder, "native", file))).Where(File.Exists);
    }
}
