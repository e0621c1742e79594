using AiEconomics.Coverage;

// dotnet run --project tests/Coverage -- [--keep DATE] [REPORT.cobertura.xml ...]
// Runs the tests of the libraries and counts which lines they reach, or reads reports of such a run; --keep DATE keeps the report in tests/full-runs.
try
{
    var (day, reports) = args is ["--keep", var date, .. var others] ? (date, others) : (null, args);
    var files = reports.Length > 0 ? reports : MeasuredTests.Run();
    return CoverageReport.Of(files.SelectMany(Cobertura.Read)).Tell(day);
}
catch (InvalidOperationException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
