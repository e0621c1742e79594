using System.Globalization;

namespace AiEconomics.Figures.Tables;

/// <summary>One line of a table that has passed validation: fields by column name, typed when asked for.</summary>
public sealed class DataRow
{
    private readonly IReadOnlyDictionary<string, string> fields;

    internal DataRow(string file, int line, IReadOnlyDictionary<string, string> fields)
    {
        File = file;
        Line = line;
        this.fields = fields;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line of the file, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The field as it stands; empty where there is none.</summary>
    public string Text(string column) => fields[column];

    /// <summary>The field as a number, or nothing where it is empty.</summary>
    public double? Number(string column) =>
        Text(column).Length == 0 ? null : double.Parse(Text(column), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The field as a day.</summary>
    public DateOnly Date(string column) => DateOnly.ParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The field as a list of words that <c>; </c> separates.</summary>
    public IReadOnlyList<string> Words(string column) => Split(Text(column));

    internal static string[] Split(string text) => text.Length == 0 ? [] : text.Split("; ");

    internal TableFault Fault(string column, string found, string expected, string cure) =>
        new(File, Line, column, found, expected, cure);
}
