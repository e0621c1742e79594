// The set-up of a Chinese notebook: #load "zh-CN/setup.csx" in its first cell. It is that of every notebook, and what is shown then speaks Chinese.
#load "../setup.csx"
{
    static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => System.IO.Path.GetDirectoryName(path).Replace('\\', '/');

    // Deferred like the other set-up, and run after it.
    Microsoft.DotNet.Interactive.KernelInvocationContext.Current.HandlingKernel.DeferCommand(
        new Microsoft.DotNet.Interactive.Commands.SubmitCode($"AiEconomics.Notebooks.NotebookSetup.Speak(\"{Here()}\");"));
}
