namespace AiEconomics.Cli.Tests.External;

/// <summary>A list of one external file, <c>abc.txt</c>, whose content is to be "abc".</summary>
internal static class ExternalList
{
    // printf abc | sha256sum, the example of FIPS 180-4.
    private const string DigestOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    internal static void Write(TemporaryFolder folder, Uri address)
    {
        File.Copy(Path.Combine(Aiecon.Root, "data", "datapackage.json"), folder["datapackage.json"], overwrite: true);
        File.WriteAllText(
            folder["external.csv"],
            "name,file,purpose,repository,commit,path,address,bytes,sha256,license,checked_on\n"
            + $"abc,abc.txt,A test.,https://example.org/a/b,{new string('0', 40)},abc.txt,{address},3,{DigestOfAbc},CC0,2026-11-24\n");
    }
}
