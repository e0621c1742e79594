using System.Diagnostics;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Jupyter;
using Microsoft.DotNet.Interactive.Jupyter.Protocol;
using Microsoft.DotNet.Interactive.Utility;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AiEconomics.Kernel;

/// <summary>
/// Answers Jupyter where it asks what a name in a cell means (Shift+Tab). The engine has the answer, which it gives to editors, but leaves the
/// question of Jupyter open.
/// </summary>
internal static class HelpOnNames
{
    // By which a host tells whoever listens that it is being built, its services still open to change.
    private const string Hosts = "Microsoft.Extensions.Hosting";
    private const string Building = "HostBuilding";

    /// <summary>Puts the answer before the engine's handling of requests, once its host is built.</summary>
    internal static void Add() => DiagnosticListener.AllListeners.Subscribe(new Listener<DiagnosticListener>(source =>
    {
        if (source.Name == Hosts)
        {
            source.Subscribe(new Listener<KeyValuePair<string, object?>>(said =>
            {
                if (said is { Key: Building, Value: IHostBuilder host })
                {
                    host.ConfigureServices(services => services.AddSingleton(provider =>
                        new JupyterRequestContextScheduler(request => HandleAsync(request, provider))));
                }
            }));
        }
    }));

    private static async Task HandleAsync(JupyterRequestContext request, IServiceProvider provider)
    {
        if (request.GetRequestContent<InspectRequest>() is { } asked)
        {
            request.JupyterMessageSender.Send(await AnswerAsync(asked, request.GetKernelName(), provider.GetRequiredService<Microsoft.DotNet.Interactive.Kernel>()));
            request.Complete();
            return;
        }

        await provider.GetRequiredService<JupyterRequestContextHandler>().Handle(request);
    }

    private static async Task<InspectReply> AnswerAsync(InspectRequest asked, string? language, Microsoft.DotNet.Interactive.Kernel kernel)
    {
        var place = SourceUtilities.GetPositionFromCursorOffset(asked.Code, asked.CursorPos);
        var result = await kernel.SendAsync(new RequestHoverText(asked.Code, place, language));
        var found = result.Events.OfType<HoverTextProduced>().FirstOrDefault();
        var texts = new Dictionary<string, object>();
        foreach (var text in found?.Content ?? [])
        {
            texts[text.MimeType] = text.Value;

            // A notebook's tooltip shows plain text and nothing else; in Markdown, documentation is a quotation.
            texts["text/plain"] = text.Value.ReplaceLineEndings("\n").Replace("\n> ", "\n", StringComparison.Ordinal);
        }

        return new InspectReply("ok", texts.Count > 0, texts);
    }

    private sealed class Listener<T>(Action<T> hear) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => hear(value);
    }
}
