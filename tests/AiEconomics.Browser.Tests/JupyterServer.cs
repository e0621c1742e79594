namespace AiEconomics.Browser.Tests;

/// <summary>A notebook server for all tests of a class; none where this machine has no Jupyter.</summary>
public sealed class JupyterServer : IAsyncLifetime
{
    private NotebookServer? server;

    internal Uri Address => server!.Address;

    public async ValueTask InitializeAsync() => server = NotebookServer.Find() is { } program ? await NotebookServer.StartAsync(program) : null;

    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        return ValueTask.CompletedTask;
    }
}
