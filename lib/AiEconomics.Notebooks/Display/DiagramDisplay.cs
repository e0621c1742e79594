using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace AiEconomics.Notebooks.Display;

/// <summary>Draws the diagrams of <c>#!mermaid</c> cells without a network, where our kernel's folder on the notebook server holds what draws them.</summary>
/// <remarks>The engine's own display loads the library from a network each time. Behind the runner, and in a kernel without our folder, it stays.</remarks>
internal static class DiagramDisplay
{
    private static readonly Lazy<string> Script = new(() => EmbeddedText.Of(typeof(DiagramDisplay).Assembly, "diagram.js"));
    private static bool isOn;
    private static int count;

    /// <summary>Puts our display before the engine's; once, however often the set-up cell runs.</summary>
    internal static void DrawOffline(CompositeKernel root)
    {
        if (!isOn
            && Environment.GetEnvironmentVariable("AIECONOMICS_MERMAID_PATH") is { } path
            && root.ChildKernels.FirstOrDefault(kernel => kernel.Name == "mermaid") is { } mermaid)
        {
            isOn = true;
            mermaid.AddMiddleware(async (command, context, next) =>
            {
                if (command is SubmitCode { Code: var code })
                {
                    context.DisplayAs(ToHtml(code, path), "text/html");
                    return;
                }

                await next(command, context);
            });
        }
    }

    private static string ToHtml(string code, string path)
    {
        var id = $"ai-economics-diagram-{Environment.ProcessId}-{Interlocked.Increment(ref count)}";
        return $"""
            <pre id="{id}" style="background:none;border:0">{HtmlEncoder.Default.Encode(code)}</pre>
            <script>({Script.Value.Trim()})("{id}", {JsonSerializer.Serialize(path)});</script>
            """;
    }
}
