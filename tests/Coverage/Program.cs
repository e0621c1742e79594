using AiEconomics.Coverage;

// dotnet run --project tests/Coverage -- [REPORT.cobertura.xml ...]
// Runs the tests of the libraries and counts which lines they reach, or reads reports of such a run.
try
{
    var files = args.Length > 0 ? args : MeasuredTests.Run();
    return CoverageReport.Of(files.SelectMany(Cobertura.Read)).Tell();
}
catch (InvalidOperationException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
