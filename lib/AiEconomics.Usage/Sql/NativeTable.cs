using System.Runtime.InteropServices;

namespace AiEconomics.Usage.Sql;

/// <summary>The functions of DuckDB's C interface that a table function needs, where its .NET package has none that fills columns at once.</summary>
/// <remarks>https://duckdb.org/docs/stable/clients/c/table_functions</remarks>
internal static unsafe partial class NativeTable
{
    private const string Library = "duckdb";

    [LibraryImport(Library, EntryPoint = "duckdb_create_table_function")]
    internal static partial nint Create();

    [LibraryImport(Library, EntryPoint = "duckdb_destroy_table_function")]
    internal static partial void Destroy(ref nint function);

    [LibraryImport(Library, EntryPoint = "duckdb_table_function_set_name", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetName(nint function, string name);

    [LibraryImport(Library, EntryPoint = "duckdb_table_function_set_extra_info")]
    internal static partial void SetExtra(nint function, nint extra, delegate* unmanaged[Cdecl]<nint, void> delete);

    [LibraryImport(Library, EntryPoint = "duckdb_table_function_set_bind")]
    internal static partial void SetBind(nint function, delegate* unmanaged[Cdecl]<nint, void> bind);

    [LibraryImport(Library, EntryPoint = "duckdb_table_function_set_init")]
    internal static partial void SetStart(nint function, delegate* unmanaged[Cdecl]<nint, void> start);

    [LibraryImport(Library, EntryPoint = "duckdb_table_function_set_local_init")]
    internal static partial void SetThreadStart(nint function, delegate* unmanaged[Cdecl]<nint, void> start);

    [LibraryImport(Library, EntryPoint = "duckdb_table_function_set_function")]
    internal static partial void SetFill(nint function, delegate* unmanaged[Cdecl]<nint, nint, void> fill);

    [LibraryImport(Library, EntryPoint = "duckdb_table_function_supports_projection_pushdown")]
    internal static partial void SetChoosesColumns(nint function, [MarshalAs(UnmanagedType.U1)] bool chooses);

    [LibraryImport(Library, EntryPoint = "duckdb_register_table_function")]
    internal static partial int Register(nint connection, nint function);

    [LibraryImport(Library, EntryPoint = "duckdb_bind_get_extra_info")]
    internal static partial nint ExtraAtBind(nint info);

    [LibraryImport(Library, EntryPoint = "duckdb_bind_add_result_column", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void AddColumn(nint info, string name, nint type);

    [LibraryImport(Library, EntryPoint = "duckdb_create_logical_type")]
    internal static partial nint CreateType(int type);

    [LibraryImport(Library, EntryPoint = "duckdb_destroy_logical_type")]
    internal static partial void DestroyType(ref nint type);

    [LibraryImport(Library, EntryPoint = "duckdb_init_get_extra_info")]
    internal static partial nint ExtraAtStart(nint info);

    [LibraryImport(Library, EntryPoint = "duckdb_init_get_column_count")]
    internal static partial ulong ColumnCount(nint info);

    [LibraryImport(Library, EntryPoint = "duckdb_init_get_column_index")]
    internal static partial ulong ColumnIndex(nint info, ulong place);

    [LibraryImport(Library, EntryPoint = "duckdb_init_set_max_threads")]
    internal static partial void SetMostThreads(nint info, ulong threads);

    [LibraryImport(Library, EntryPoint = "duckdb_init_set_init_data")]
    internal static partial void SetState(nint info, nint state, delegate* unmanaged[Cdecl]<nint, void> delete);

    [LibraryImport(Library, EntryPoint = "duckdb_init_set_error", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void FailStart(nint info, string error);

    [LibraryImport(Library, EntryPoint = "duckdb_function_get_init_data")]
    internal static partial nint State(nint info);

    [LibraryImport(Library, EntryPoint = "duckdb_function_get_local_init_data")]
    internal static partial nint ThreadState(nint info);

    [LibraryImport(Library, EntryPoint = "duckdb_function_set_error", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void Fail(nint info, string error);

    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_get_column_count")]
    internal static partial ulong Columns(nint chunk);

    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_get_vector")]
    internal static partial nint Vector(nint chunk, ulong column);

    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_set_size")]
    internal static partial void SetSize(nint chunk, ulong rows);

    [LibraryImport(Library, EntryPoint = "duckdb_vector_size")]
    internal static partial ulong MostRows();

    [LibraryImport(Library, EntryPoint = "duckdb_vector_get_data")]
    internal static partial nint VectorData(nint vector);

    [LibraryImport(Library, EntryPoint = "duckdb_vector_assign_string_element_len")]
    internal static partial void AssignText(nint vector, ulong row, byte* text, ulong length);

    [LibraryImport(Library, EntryPoint = "duckdb_vector_ensure_validity_writable")]
    internal static partial void MakeValidityWritable(nint vector);

    [LibraryImport(Library, EntryPoint = "duckdb_vector_get_validity")]
    internal static partial nint Validity(nint vector);

    [LibraryImport(Library, EntryPoint = "duckdb_validity_set_row_invalid")]
    internal static partial void SetInvalid(nint validity, ulong row);
}
