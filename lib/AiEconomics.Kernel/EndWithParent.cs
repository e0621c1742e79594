using System.Runtime.InteropServices;

namespace AiEconomics.Kernel;

/// <summary>Asks Linux to kill this process when the thread that started it ends.</summary>
/// <remarks>
/// To end a kernel with all that it started, a runner first stops it (signal 19). One that is killed in that moment leaves a kernel that is
/// stopped and cannot look after its parent itself; the system can.
/// </remarks>
internal static partial class EndWithParent
{
    private const int SetSignalOfParentsDeath = 1;
    private const nuint Kill = 9;

    /// <summary>Asks; elsewhere than on Linux, and where it is refused, nothing is lost but that moment.</summary>
    internal static void Ask()
    {
        if (OperatingSystem.IsLinux())
        {
            _ = Control(SetSignalOfParentsDeath, Kill, 0, 0, 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Control(int option, nuint argument2, nuint argument3, nuint argument4, nuint argument5);
}
