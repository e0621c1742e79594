using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AiEconomics.Usage.Logs;

namespace AiEconomics.Usage.Sql;

/// <summary>Makes a plain CSV file a table function of DuckDB: rows are read as they are asked for, by all its threads.</summary>
/// <remarks>DuckDB calls the functions below; no exception may leave them, so each becomes an error of the question.</remarks>
internal static unsafe class PlainCsvTable
{
    private const int BigInt = 5;
    private const int Varchar = 17;

    internal static void Register(nint connection, string name, PlainCsv csv)
    {
        var function = NativeTable.Create();
        NativeTable.SetName(function, name);
        NativeTable.SetExtra(function, Handle(csv), &Release);
        NativeTable.SetBind(function, &Bind);
        NativeTable.SetStart(function, &Start);
        NativeTable.SetThreadStart(function, &StartThread);
        NativeTable.SetFill(function, &Fill);
        NativeTable.SetChoosesColumns(function, true);
        var failed = NativeTable.Register(connection, function) != 0;
        NativeTable.Destroy(ref function);
        if (failed)
        {
            throw new InvalidOperationException($"DuckDB refused the table function '{name}'.");
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(nint info)
    {
        foreach (var column in Target<PlainCsv>(NativeTable.ExtraAtBind(info)).Columns)
        {
            var type = NativeTable.CreateType(column.Type == PlainCsv.CountType ? BigInt : Varchar);
            NativeTable.AddColumn(info, column.Name, type);
            NativeTable.DestroyType(ref type);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Start(nint info)
    {
        try
        {
            var columns = Enumerable.Range(0, (int)NativeTable.ColumnCount(info)).Select(place => (int)NativeTable.ColumnIndex(info, (ulong)place));
            var scan = new PlainCsvScan(Target<PlainCsv>(NativeTable.ExtraAtStart(info)), [.. columns]);
            NativeTable.SetState(info, Handle(scan), &Release);
            NativeTable.SetMostThreads(info, (ulong)Environment.ProcessorCount);
        }
        catch (Exception error)
        {
            NativeTable.FailStart(info, error.Message);
        }
    }

    // The rows of a thread need the reading, which a thread's start is not told; so they are made at its first chunk.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void StartThread(nint info) => NativeTable.SetState(info, Handle(new StrongBox<PlainCsvRows?>()), &Release);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Fill(nint info, nint chunk)
    {
        try
        {
            var rows = Target<StrongBox<PlainCsvRows?>>(NativeTable.ThreadState(info));
            rows.Value ??= new(Target<PlainCsvScan>(NativeTable.State(info)));
            var columns = new ChunkColumn[(int)NativeTable.Columns(chunk)];
            for (var column = 0; column < columns.Length; column++)
            {
                columns[column] = new(NativeTable.Vector(chunk, (ulong)column));
            }

            NativeTable.SetSize(chunk, (ulong)rows.Value.Fill(columns, (int)NativeTable.MostRows()));
        }
        catch (Exception error)
        {
            NativeTable.Fail(info, error.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(nint handle)
    {
        var own = GCHandle.FromIntPtr(handle);
        (own.Target as IDisposable)?.Dispose();
        own.Free();
    }

    private static nint Handle(object target) => GCHandle.ToIntPtr(GCHandle.Alloc(target));

    private static T Target<T>(nint handle) where T : class => (T)GCHandle.FromIntPtr(handle).Target!;
}
