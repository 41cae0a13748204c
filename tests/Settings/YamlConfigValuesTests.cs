using Infra.Settings;
using Stacks.Configuration;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class YamlConfigValuesTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("infra-settings-");

    public static TheoryData<string, string> Malformed => new()
    {
        { "", "config is missing; it must be a section with the keys of the stack, for example infra:product" },
        { "# nothing yet\n", "config is missing; it must be a section with the keys of the stack, for example infra:product" },
        { "~\n", "config is missing; it must be a section with the keys of the stack, for example infra:product" },
        { "config:\n", "config is no section; it must be a section with the keys of the stack, for example infra:product" },
        { "config: [a]\n", "config is no section; it must be a section with the keys of the stack, for example infra:product" },
        { "- config\n", "line 1 must begin a map with the key config" },
        { "config\n", "line 1 must begin a map with the key config" },
        { "config:\n  product: shop\n", "product has no namespace; it must be written infra:product" },
        { "config:\n  infra:a: 1\n  infra:b: 2\n  infra:a: 3\n", "line 4 repeats the key 'infra:a' of line 2" },
        { "config:\n  infra:network:\n    cidr: a\n    cidr: b\n", "line 4 repeats the key 'cidr' of line 3" },
        { "config: {}\nconfig: {}\n", "line 2 repeats the key 'config' of line 1" },
        { "config:\n  ? [a]\n  : 1\n", "line 2 has a key that is no text" },
        { "config:\n  infra:a: *nobody\n", "line 2 uses an anchor before it is defined; a text that begins with * must be in quotes" },
        { "config:\n  infra:a: &a [*a]\n", "line 2 uses an anchor before it is defined; a text that begins with * must be in quotes" },
        { "config:\n  <<: text\n", "line 2 merges what is no map" },
        { "config: {}\n---\nconfig: {}\n", "line 2 begins a second document; a stack file has one" },
        { $"config:\n  infra:a: {new string('[', 40)}{new string(']', 40)}\n", "line 2 nests deeper than 32 levels" },
    };

    public static TheoryData<string, int> Invalid => new()
    {
        { "config:\n\tinfra:a: 1\n", 2 },
        { "config:\n  infra:a: 1\n\tinfra:b: 1\n", 3 },
        { "config:\n  infra:a:\n  \tb: 1\n", 3 },
        { "config:\n  infra:a: [1\n", 3 },
        { "config:\n  infra:a: 'open\n", 2 },
        { "config:\n  infra:a: \"\\q\"\n", 2 },
        { "config:\n  infra:a: \"\\uD800\"\n", 2 },
        { "config:\n  infra:a: 1\n infra:b: 2\n", 3 },
        { "config: {}\n}\n", 2 },
        { "config:\n  infra:a: |\n   \tx\n  infra:b: @c\n", 4 },
        { "config:\n  infra:a: @b\n", 2 },
    };

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory, MemberData(nameof(Malformed))]
    public void A_text_that_is_no_stack_file_is_refused_in_one_sentence(string text, string line) =>
        text.ShouldBeRefused(line);

    [Theory, MemberData(nameof(Invalid))]
    public void A_text_that_is_no_yaml_is_refused_with_its_line(string text, int line)
    {
        var problem = Assert.Single(Assert.Throws<SettingsException>(() => Reading.Read(text)).Problems);
        Assert.Equal(("Pulumi.staging.yaml", $"line {line}"), (problem.File, problem.Key));
        Assert.StartsWith("is not valid YAML: ", problem.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Text);
    }

    [Fact]
    public void A_missing_file_is_named_with_its_directory()
    {
        var refusal = Assert.Throws<SettingsException>(() => YamlConfigValues.Load(InDirectory("Pulumi.qa.yaml"), "infra"));
        Assert.Equal($"Pulumi.qa.yaml: there is no such file in {_directory.FullName}", refusal.Message);
    }

    [Fact]
    public void A_directory_is_no_file()
    {
        Directory.CreateDirectory(InDirectory("Pulumi.qa.yaml"));
        var refusal = Assert.Throws<SettingsException>(() => YamlConfigValues.Load(InDirectory("Pulumi.qa.yaml"), "infra"));
        Assert.Equal("Pulumi.qa.yaml: the file cannot be read; it must be a file that you have the right to read", refusal.Message);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        File.WriteAllBytes(InDirectory("Pulumi.qa.yaml"), System.Text.Encoding.Unicode.GetPreamble());
        var refusal = Assert.Throws<SettingsException>(() => YamlConfigValues.Load(InDirectory("Pulumi.qa.yaml"), "infra"));
        Assert.Equal("Pulumi.qa.yaml: the file must be UTF-8 text", refusal.Message);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_no_harm()
    {
        var text = RepositoryFiles.Text("Pulumi.staging.yaml").Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(InDirectory("Pulumi.staging.yaml"), text, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var values = YamlConfigValues.Load(InDirectory("Pulumi.staging.yaml"), "infra");
        Assert.Equal(Described.Of(Reading.Read(SettingsText.Staging)), Described.Of(StackSettingsReader.Read(values)));
    }

    [Fact]
    public void What_belongs_to_pulumi_and_to_other_projects_is_none_of_ours()
    {
        var text = $"secretsprovider: awskms://alias/shop\nencryptionsalt: v1:abc\n{SettingsText.Staging}"
            + "  aws:profile: me\n  web:port: 1\n";
        var values = YamlConfigValues.Parse(Reading.File, text, "infra");
        Assert.Equal(
            [
                "product", "owner", "customerFacing", "logDays", "network", "database", "cache", "cluster", "shutdown", "services", "tasks", "release", "edge", "sites", "alarms", "budget", "usage", "backup",
                "github",
            ],
            values.Keys);
        Assert.Equal(Described.Of(Reading.Read(SettingsText.Staging)), Described.Of(StackSettingsReader.Read(values)));
    }

    [Fact]
    public void An_anchor_stands_for_what_it_names()
    {
        var settings = Reading.Read(SettingsText.Staging.With("owner", "&who me@example.com").With("alarms.email", "*who"));
        Assert.Equal(("me@example.com", "me@example.com"), (settings.Owner, settings.Alarms.Email));
    }

    [Fact]
    public void A_map_says_itself_what_it_does_not_merge()
    {
        const string Text = """
            base: &base {port: 1, paths: &paths [/a], kind: api}
            more: &more {port: 2, uses: [cache]}
            config:
              infra:one: {<<: *base, port: 3}
              infra:all: {<<: [*base, *more], "<": &self {}}
            """;
        var values = YamlConfigValues.Parse(Reading.File, Text, "infra");
        Assert.Equal(["port = 3", "paths = 1", "kind = api"], Entries(values.Find("one")));
        Assert.Equal(["< = 0", "port = 1", "paths = 1", "kind = api", "uses = 1"], Entries(values.Find("all")));
    }

    [Fact]
    public void A_key_that_nobody_wrote_is_not_found() =>
        Assert.Null(YamlConfigValues.Parse(Reading.File, "config: {}", "infra").Find("product"));

    private static IEnumerable<string> Entries(ConfigNode? node) =>
        Assert.IsType<ConfigNode.Map>(node).Entries.Select(entry => $"{entry.Key} = {Brief(entry.Value)}");

    private static string Brief(ConfigNode node) => node switch
    {
        ConfigNode.Scalar scalar => scalar.Text,
        ConfigNode.Sequence sequence => $"{sequence.Items.Count}",
        ConfigNode.Map map => $"{map.Entries.Count}",
        _ => throw new InvalidOperationException($"{node}"),
    };

    private string InDirectory(string name) => Path.Combine(_directory.FullName, name);
}
