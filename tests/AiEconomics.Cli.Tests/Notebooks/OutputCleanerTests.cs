using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

public class OutputCleanerTests
{
    private readonly OutputCleaner cleaner = new(Aiecon.Root);

    [Fact]
    public void The_start_script_of_the_engine_with_its_addresses_is_dropped_whole() =>
        Assert.Equal("", cleaner.Html("<div><script>probeAddresses([\"http://192.0.2.7:2048/\"]);</script></div>"));

    [Fact]
    public void The_style_of_the_engine_is_dropped_and_a_style_of_our_own_kept() =>
        Assert.Equal("<style>b {}</style><b>x</b>", cleaner.Html("<style>b {}</style><b>x</b><style>\r\n.dni-code-hint {\r\n}\r\n</style>"));

    [Fact]
    public void One_random_id_gets_one_number_wherever_it_stands()
    {
        const string First = "0123456789abcdef0123456789abcdef";
        const string Second = "00000000-1111-2222-3333-444444444444";
        Assert.Equal("<a id=\"id-1\"><b id=\"id-2\"><a href=\"#id-1\">", cleaner.Html($"<a id=\"{First}\"><b id=\"{Second}\"><a href=\"#{First}\">"));
    }

    [Fact]
    public void A_hash_longer_than_an_id_is_left_alone()
    {
        var hash = new string('a', 64);
        Assert.Equal(hash, cleaner.Html(hash));
    }

    [Fact]
    public void Line_ends_are_line_feeds_and_terminal_colors_are_gone() => Assert.Equal("a\nb\n", cleaner.Text("\e[31;1ma\e[0m\r\nb\r\n"));

    [Fact]
    public void A_path_in_the_temporary_folder_loses_it() =>
        Assert.Equal("<temporary>/x", cleaner.Text(Path.Combine(Path.GetTempPath(), "x")).Replace('\\', '/'));

    [Theory]
    [InlineData("<div class=\"dni-plaintext\"><pre>a &lt; b</pre></div>", "a < b")]
    [InlineData("<b>a</b>", null)]
    public void A_plain_value_is_taken_out_of_the_block_around_it(string html, string? value) => Assert.Equal(value, OutputCleaner.PlainValue(html));
}
