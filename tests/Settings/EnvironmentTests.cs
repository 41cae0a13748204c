using Tests.Fixtures;

namespace Tests.Settings;

public sealed class EnvironmentTests
{
    private const string Canary = "canary-hunter2";
    private const string Key = "services.api.environment";

    public static TheoryData<string> SecretNames =>
    [
        "DB_PASSWORD", "STRIPE_SECRET", "SLACK_TOKEN", "API_KEY", "GCP_CREDENTIALS", "api_key", "DB_PASS", "DB_PWD", "GPG_PASSPHRASE", "BASIC_AUTH", "API_KEYS",
    ];

    public static TheoryData<string> ReservedNames =>
    [
        "PORT", "DATABASE_HOST", "DATABASE_PORT", "DATABASE_NAME", "DATABASE_USER", "DATABASE_PASSWORD", "DATABASE_READ_HOST",
        "DATABASE_SECRET_VERSION", "DATABASE_OWNER_USER", "DATABASE_OWNER_PASSWORD", "CACHE_HOST", "CACHE_PORT", "CACHE_SECRET_VERSION", "CACHE_TOKEN",
        "AWS_REGION", "AWS_SECRET_ACCESS_KEY", "ECS_ENABLE",
    ];

    [Theory, MemberData(nameof(SecretNames))]
    public void A_name_that_promises_a_secret_has_no_plain_value(string name) =>
        SettingsText.Staging.With($"{Key}.{name}", Canary)
            .ShouldBeRefused($"{Key}.{name} is a plain value where a secret belongs; environment holds only what anyone may read");

    [Theory]
    [InlineData("postgres://shop:canary-hunter2@db.example.com/shop")]
    [InlineData("ghp_canary-hunter2")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    public void A_value_with_the_shape_of_a_secret_is_refused_unprinted(string value) =>
        SettingsText.Staging.With($"{Key}.TARGET", $"'{value}'")
            .ShouldBeRefused($"{Key}.TARGET has the shape of a secret; environment holds only what anyone may read");

    [Theory, InlineData("https://api.example.com:8443/v1"), InlineData("redis://cache:6379"), InlineData("a@b.example")]
    public void An_address_without_a_password_is_taken(string value) => Reading.ShouldBeTaken($"{Key}.TARGET", $"'{value}'");

    [Theory, InlineData("STRIPE_SECRET"), InlineData("STRIPE_REGION")]
    public void No_secret_stands_among_plain_values(string name) =>
        SettingsText.Staging.With($"{Key}.{name}", $"{{secure: {Canary}}}")
            .ShouldBeRefused($"{Key}.{name} is a secret; environment holds only what anyone may read");

    [Theory, MemberData(nameof(ReservedNames))]
    public void What_the_platform_sets_itself_is_reserved(string name) =>
        SettingsText.Staging.With($"{Key}.{name}", Canary)
            .ShouldBeRefused($"{Key}.{name} is reserved; the platform, ECS or an AWS SDK sets it");

    [Theory, InlineData("log_level"), InlineData("1ST"), InlineData("LOG-FORMAT"), InlineData("_LOG")]
    public void Any_other_name_is_none_for_a_variable(string name) =>
        SettingsText.Staging.With($"{Key}.{name}", "x").ShouldBeRefused(
            $"{Key}.{name} is not a name for an environment variable; "
                + "it must be capital letters, digits and underscores, beginning with a letter");

    [Theory]
    [InlineData("1.50")]
    [InlineData("010")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("+5")]
    [InlineData(".5")]
    [InlineData("-.inf")]
    [InlineData(".NaN")]
    [InlineData("True")]
    [InlineData("2026-01-31")]
    public void What_the_engine_would_rewrite_needs_quotes(string value)
    {
        SettingsText.Staging.With($"{Key}.RATE", value)
            .ShouldBeRefused($"{Key}.RATE is '{value}' but must be in quotes: without them YAML reads a number, flag or date");
        Assert.Contains(KeyValuePair.Create("RATE", value), Reading.ShouldBeTaken($"{Key}.RATE", $"'{value}'").Services[0].Environment);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("-0.25")]
    [InlineData("1000")]
    [InlineData("-7")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("on")]
    [InlineData("1.2.3")]
    [InlineData("10.0.0.1")]
    public void What_comes_back_as_written_needs_none(string value) =>
        Assert.Contains(KeyValuePair.Create("RATE", value), Reading.ShouldBeTaken($"{Key}.RATE", value).Services[0].Environment);

    [Theory]
    [InlineData("", "is empty; it must be text")]
    [InlineData("[a]", "is a list of 1 but must be text")]
    [InlineData("{a: b}", "is a section but must be text")]
    public void A_variable_is_a_text(string value, string problem) =>
        SettingsText.Staging.With($"{Key}.RATE", value).ShouldBeRefused($"{Key}.RATE {problem}");

    [Fact]
    public void Variables_come_by_name()
    {
        var text = SettingsText.Staging.With(Key, "{ZONE: '', LOG_LEVEL: debug, A1: x}");
        Assert.Equal(
            [KeyValuePair.Create("A1", "x"), KeyValuePair.Create("LOG_LEVEL", "debug"), KeyValuePair.Create("ZONE", "")],
            Reading.Read(text).Services[0].Environment);
    }
}
