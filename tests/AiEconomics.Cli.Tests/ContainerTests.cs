using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Tests;

/// <summary>The container's files cannot be built in a test, but what they repeat can be held against its source.</summary>
public sealed partial class ContainerTests
{
    private static readonly Repository Clone = Repository.FindFrom(AppContext.BaseDirectory);
    private static readonly string Dockerfile = File.ReadAllText(Path.Combine(Clone.Root, ".binder", "Dockerfile"));

    [Fact]
    public void The_image_brings_the_sdk_that_the_project_names()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Clone.Root, "global.json")));
        var version = settings.RootElement.GetProperty("sdk").GetProperty("version").GetString();
        Assert.Equal(version, SdkTag().Match(Dockerfile).Groups["version"].Value);
    }

    [Fact]
    public void The_development_container_builds_the_same_image()
    {
        var folder = Path.Combine(Clone.Root, ".devcontainer");
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "devcontainer.json")));
        var file = settings.RootElement.GetProperty("build").GetProperty("dockerfile").GetString()!;
        Assert.Equal(Path.Combine(Clone.Root, ".binder", "Dockerfile"), Path.GetFullPath(Path.Combine(folder, file)));
        Assert.Contains($"ARG NB_USER={settings.RootElement.GetProperty("remoteUser").GetString()}", Dockerfile, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^FROM mcr\.microsoft\.com/dotnet/sdk:(?<version>[\d.]+)-noble$", RegexOptions.Multiline)]
    private static partial Regex SdkTag();
}
