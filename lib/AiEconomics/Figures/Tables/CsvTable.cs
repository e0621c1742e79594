using System.Text;
using CsvHelper;

namespace AiEconomics.Figures.Tables;

/// <summary>Reads a CSV file into records with their line numbers, and names what is no CSV in it.</summary>
/// <remarks>UTF-8 with or without a byte order mark; line ends of any system; quotes as RFC 4180 has them.</remarks>
internal static class CsvTable
{
    // A hundred times the largest table there is.
    private const int MostMegabytes = 16;

    // Told apart from "replace what cannot be decoded", which would let a broken file pass.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>All records, the header first; where the file itself is at fault, none, and the fault.</summary>
    internal static IReadOnlyList<Record> Read(string folder, string file, List<TableFault> faults)
    {
        try
        {
            return Parse(SizedFile.ReadAllText(Path.Combine(folder, file), StrictUtf8, MostMegabytes), file, faults);
        }
        catch (InvalidDataException error)
        {
            faults.Add(new(file, 0, "", error.Message, "a table of figures", "keep data sets of that size apart, see external.csv"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(file, 0, "", Reason(error), $"a readable file in '{folder}'", "restore it from version control or correct its path in datapackage.json"));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new(file, 0, "", "bytes that are not UTF-8", "UTF-8 text", "save the file as UTF-8"));
        }

        return [];
    }

    private static List<Record> Parse(string text, string file, List<TableFault> faults)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = broken => faults.Add(Misquoted(file, broken)),
        });
        var records = new List<Record>();
        while (reader.Read())
        {
            records.Add(new((int)reader.LineNumber, reader.Current.ToArray()));
        }

        return records;
    }

    private static TableFault Misquoted(string file, CsvMalformedRecord broken) => new(
        file,
        (int)broken.LineNumber,
        "",
        broken.Reason == CsvMalformedReason.UnterminatedQuote ? "a quote that is never closed" : "a quote in the wrong place",
        "a field wholly in quotes, or without any",
        "put the field in quotes and double the quotes inside it");

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "a file that may not be read",
        _ => "a file that cannot be read",
    };

    /// <summary>One record with the line on which it starts.</summary>
    internal readonly record struct Record(int Line, string[] Fields);
}
