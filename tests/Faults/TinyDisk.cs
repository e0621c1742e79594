using System.Diagnostics;

namespace AiEconomics.Faults;

/// <summary>A small disk in memory, where the machine lets us mount one.</summary>
internal sealed class TinyDisk : IDisposable
{
    private TinyDisk(string folder) => Folder = folder;

    internal string Folder { get; }

    /// <summary>The disk, or nothing without the rights.</summary>
    internal static TinyDisk? Mount(string folder, string size) => Run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder) ? new(folder) : null;

    internal void MakeReadOnly() => Run("mount", "-o", "remount,ro", Folder);

    public void Dispose() => Run("umount", Folder);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
