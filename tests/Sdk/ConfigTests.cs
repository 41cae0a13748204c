using Pulumi;
using Pulumi.Testing;

namespace Tests.Sdk;

/// <summary>How settings are read, and what is said of those that cannot be.</summary>
[Collection(ProcessEnvironment.Name)]
public sealed class ConfigTests
{
    private const string Variable = "PULUMI_CONFIG";

    private sealed record Person(string Name, int Age);

    [Fact]
    public async Task A_setting_is_read_by_namespace_and_key_the_projects_by_default()
    {
        var (own, other, trimmed) = await ReadAsync(
            """{ "project:a": "own", "other:a": "other" }""",
            () => (new Config().Get("a"), new Config("other").Get("a"), new Config("other:config").Get("a")));
        Assert.Equal("own", own);
        Assert.Equal("other", other);
        Assert.Equal("other", trimmed);
    }

    [Fact]
    public async Task The_project_names_the_default_namespace()
    {
        using var variable = new EnvironmentVariable(Variable, """{ "shop:a": "found" }""");
        string? value = null;
        await Deployment.TestAsync(new ProbeMocks(), new TestOptions { ProjectName = "shop" }, () => { value = new Config().Require("a"); });
        Assert.Equal("found", value);
    }

    [Fact]
    public async Task What_is_not_set_gives_null()
    {
        var config = await ReadAsync("{}", () =>
        {
            var config = new Config();
            return (config.Get("a"), config.GetBoolean("a"), config.GetInt32("a"), config.GetObject<Person>("a"), config.GetSecret("a"));
        });
        Assert.Equal((null, null, null, null, null), config);
    }

    [Fact]
    public async Task Without_the_variable_nothing_is_set() => Assert.Null(await ReadAsync(null, () => new Config().Get("a")));

    [Fact]
    public async Task Values_are_read_as_what_is_asked_for()
    {
        var (flag, off, number, person) = await ReadAsync(
            """{ "project:flag": "true", "project:off": "false", "project:number": "-5", "project:person": "{\"Name\":\"Ann\",\"Age\":7}" }""",
            () =>
            {
                var config = new Config();
                return (config.RequireBoolean("flag"), config.GetBoolean("off"), config.RequireInt32("number"), config.RequireObject<Person>("person"));
            });
        Assert.True(flag);
        Assert.False(off);
        Assert.Equal(-5, number);
        Assert.Equal(new Person("Ann", 7), person);
    }

    [Fact]
    public async Task A_json_number_is_taken_as_its_text() =>
        Assert.Equal(("5", 5), await ReadAsync("""{ "project:a": 5 }""", () => (new Config().Get("a"), new Config().GetInt32("a"))));

    [Fact]
    public async Task A_json_true_is_not_a_boolean() =>
        Assert.Contains("'True'", await FailAsync("""{ "project:a": true }""", () => new Config().GetBoolean("a")), StringComparison.Ordinal);

    [Fact]
    public async Task A_key_with_config_in_the_middle_is_found_without_it() =>
        Assert.Equal("old", await ReadAsync("""{ "project:config:a": "old" }""", () => new Config().Get("a")));

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("TRUE")]
    public async Task A_malformed_boolean_is_told_with_its_key_and_value(string value) =>
        Assert.Contains(
            $"Configuration 'project:a' value '{value}' is not a valid",
            await FailAsync($$"""{ "project:a": "{{value}}" }""", () => new Config().GetBoolean("a")),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_malformed_number_is_told_with_its_key_and_value() =>
        Assert.Contains(
            "Configuration 'project:a' value 'many' is not a valid",
            await FailAsync("""{ "project:a": "many" }""", () => new Config().RequireInt32("a")),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_malformed_object_is_told_with_its_key_and_value() =>
        Assert.Contains(
            "Configuration 'project:a' value 'no json' is not a valid",
            await FailAsync("""{ "project:a": "no json" }""", () => new Config().RequireObject<Person>("a")),
            StringComparison.Ordinal);

    public static TheoryData<Action<Config>> Required => new()
    {
        config => config.Require("a"),
        config => config.RequireBoolean("a"),
        config => config.RequireInt32("a"),
        config => config.RequireObject<Person>("a"),
        config => config.RequireSecret("a"),
    };

    [Theory, MemberData(nameof(Required), DisableDiscoveryEnumeration = true)]
    public async Task A_missing_required_setting_is_told_with_its_key_and_no_stack_trace(Action<Config> read)
    {
        var failure = await FailAsync("{}", () =>
        {
            read(new Config());
            return 0;
        });
        Assert.StartsWith("Missing Required configuration variable 'project:a'", failure, StringComparison.Ordinal);
        Assert.Contains("pulumi config set", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_setting_is_a_secret_output()
    {
        var secret = await ReadAsync("""{ "project:a": "hush" }""", () => new Config().RequireSecret("a"));
        Assert.True(await secret.IsSecretAsync());
        Assert.Equal("hush", await secret.ValueAsync());
        var optional = await ReadAsync("""{ "project:a": "hush" }""", () => new Config().GetSecret("a"));
        Assert.True(await optional!.IsSecretAsync());
    }

    [Fact]
    public async Task A_setting_marked_secret_can_be_read_as_plain_text()
    {
        using var marks = new EnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", """["project:a"]""");
        Assert.Equal("hush", await ReadAsync("""{ "project:a": "hush" }""", () => new Config().Require("a")));
    }

    [Fact]
    public async Task A_change_during_a_run_counts_from_the_next_run_on()
    {
        using var variable = new EnvironmentVariable(Variable, """{ "project:a": "before" }""");
        string? during = null;
        await Engine.UpdateAsync(new ProbeMocks(), () =>
        {
            Environment.SetEnvironmentVariable(Variable, """{ "project:a": "after" }""");
            during = new Config().Get("a");
        });
        string? next = null;
        await Engine.UpdateAsync(new ProbeMocks(), () => next = new Config().Get("a"));
        Assert.Equal(("before", "after"), (during, next));
    }

    [Fact]
    public async Task Malformed_settings_fail_the_call_itself()
    {
        using var variable = new EnvironmentVariable(Variable, "{ nonsense");
        var exception = await Record.ExceptionAsync(() => Engine.UpdateAsync(new ProbeMocks(), () => { }));
        Assert.NotNull(exception);
        Assert.IsNotType<RunException>(exception, exactMatch: false);
    }

    private static async Task<T> ReadAsync<T>(string? settings, Func<T> read)
    {
        using var variable = new EnvironmentVariable(Variable, settings);
        var value = default(T);
        await Engine.UpdateAsync(new ProbeMocks(), () => value = read());
        return value!;
    }

    private static Task<string> FailAsync<T>(string settings, Func<T> read) => Engine.FailureAsync(() => ReadAsync(settings, read));
}
