using Infra.Plans;
using Infra.Policies;

namespace Tests.Plans;

public sealed class SecretLikeTests
{
    // None of them was ever valid; they are put together so that no scanner of repositories takes them for leaks.
    public static TheoryData<string> Shapes =>
    [
        "AKIA" + "IOSFODNN7EXAMPLE",
        "aws_access_key_id=" + "ASIA" + "IOSFODNN7EXAMPLE\naws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "ghp_" + Letters(36),
        "gho_" + Letters(36),
        "ghs_" + Letters(36),
        "ghu_" + Letters(36),
        "ghr_" + Letters(36),
        "use github_pat_" + Letters(22) + "_" + Letters(59),
        "glpat-" + Letters(20),
        "pul-" + new string('a', 40),
        "xox" + "b-123456789012-" + Letters(24),
        "https://hooks.slack.com/services/T00000000/B00000000/" + Letters(24),
        "https://hooks.slack.com/workflows/T00000000/A00000000/1234567890/" + Letters(24),
        "https://discord.com/api/webhooks/123456789012345678/" + Letters(68),
        "https://discordapp.com/api/v10/webhooks/123456789012345678/" + Letters(68),
        "sk_live_" + Letters(24),
        "rk_test_" + Letters(24),
        "AIza" + Letters(35),
        "npm_" + Letters(36),
        "sk-" + Letters(48),
        "sk-proj-" + Letters(48),
        "SG." + Letters(22) + "." + Letters(43),
        "Bearer eyJ" + Letters(20) + ".eyJ" + Letters(40) + "." + Letters(40),
        "postgres://shop:hunter2@database.example.com/shop",
        "redis://:hunter2@cache.example.com",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIE",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
    ];

    public static TheoryData<string> Harmless =>
    [
        "",
        "ghp_short",
        "AKIA",
        "MAKIA" + "IOSFODNN7EXAMPLE",
        "AKIA" + "IOSFODNN7EXAMPLES",
        "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-cache-token-04b87b",
        "https://github.com/acme/shop/blob/production/docs/runbooks/api-errors.md",
        "https://user@example.com/path",
        "https://example.com:8443/path?mail=a@example.com",
        "postgres://shop:${PASSWORD}@database.example.com/shop",
        "task-definition/shop-production-api-and-a-name-that-is-very-long",
        "risk-proj-" + "abcdefghijklmnopqrstuvwxyzabcdefghijkl",
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----",
        "eyJhbGciOiJIUzI1NiJ9",
        "https://hooks.slack.com/services/",
        "alias/shop-production-secrets",
        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public void A_token_is_known_by_its_shape(string text) => Assert.True(IsHidden("note", text));

    [Theory, MemberData(nameof(Shapes))]
    public void A_message_that_quotes_a_token_is_not_shown(string text)
    {
        var policy = new Policy
        {
            Id = "TEST-01",
            Severity = Severity.Blocker,
            Promise = "a promise",
            Why = "A reason.",
            Fix = "a remedy",
            Select = plan => [plan.ByName("https")],
            Holds = _ => throw new InvalidOperationException($"found '{text}'"),
        };

        Assert.Equal("cannot be decided: [not shown: it looks like a secret]", Assert.Single(PolicyReport.Of(SamplePlan.Value, [policy]).Violations).Problem);
    }

    [Theory, MemberData(nameof(Harmless))]
    public void What_only_resembles_one_is_left_alone(string text) => Assert.False(IsHidden("note", text));

    [Theory]
    [InlineData("password", "x")]
    [InlineData("masterUserPassword", "correct horse")]
    [InlineData("SMTP_PASSWORD", "hunter2")]
    [InlineData("db-passwd", "hunter2")]
    [InlineData("passphrase", "hunter2")]
    [InlineData("privateKey", "MIIE")]
    [InlineData("secretString", "hunter2")]
    [InlineData("secretBinary", "aHVudGVyMg==")]
    [InlineData("plaintextValue", "hunter2")]
    [InlineData("passwordWo", "hunter2")]
    [InlineData("token", "a8Zk20fmQq71")]
    [InlineData("authToken", "a8Zk20fmQq71LxPt")]
    [InlineData("STRIPE_API_KEY", "a8Zk20fmQq71LxPt")]
    [InlineData("clientSecret", "0f3b1c9e-5d2a-4e7f-8a6b-1c2d3e4f5a6b")]
    [InlineData("credentials", "a8Zk20fmQq71LxPt")]
    [InlineData("accessKey", "a8Zk20fmQq71LxPt")]
    public void A_value_is_one_by_its_name(string name, string value)
    {
        Assert.True(IsHidden(name, value));
        Assert.False(IsHidden("region", value));
    }

    [Theory]
    [InlineData("password", "")]
    [InlineData("password", "${PASSWORD}")]
    [InlineData("password", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop")]
    [InlineData("passwordLength", "hunter2")]
    [InlineData("passwordEncryption", "scram-sha-256")]
    [InlineData("authTokenUpdateStrategy", "a8Zk20fmQq71LxPt")]
    [InlineData("secretArn", "a8Zk20fmQq71LxPt")]
    [InlineData("httpTokens", "required")]
    [InlineData("token", "required")]
    [InlineData("token", "a8Zk20fmQq7")]
    [InlineData("token", "shop-production-cache")]
    [InlineData("token", "123456789012345")]
    [InlineData("token", "a sentence of 12 words")]
    [InlineData("token", "aaaaaaaaaaaaaaaaaa1111111111")]
    [InlineData("encryptionKey", "alias/shop-production-secrets-1")]
    [InlineData("token", "https://example.com/a8Zk20fmQq71LxPt")]
    [InlineData("wo", "hunter2")]
    public void What_refers_to_a_secret_or_describes_it_is_none(string name, string value) => Assert.False(IsHidden(name, value));

    [Theory]
    [InlineData("x-auth-token")]
    [InlineData("API_KEY")]
    [InlineData("apikey")]
    [InlineData("mySecretKey")]
    [InlineData("signingKey")]
    [InlineData("authKey")]
    [InlineData("encryptionKey")]
    [InlineData("accessKeyId")]
    [InlineData("webhookUrl")]
    [InlineData("credential")]
    [InlineData("-token-")]
    public void A_name_asks_for_a_token_by_its_last_words(string name)
    {
        Assert.True(IsHidden(name, "a8Zk20fmQq71LxPt"));
        Assert.False(IsHidden(name, "required"));
    }

    [Theory]
    [InlineData("monkey")]
    [InlineData("kmsKeyId")]
    [InlineData("tokenization")]
    [InlineData("secretName")]
    public void Other_names_ask_for_none(string name) => Assert.False(IsHidden(name, "a8Zk20fmQq71LxPt"));

    [Theory]
    [InlineData("/app", "--password=hunter2")]
    [InlineData("/app", "--db-password", "hunter2")]
    [InlineData("PGPASSWORD=hunter2", "psql")]
    [InlineData("-token", "a8Zk20fmQq71LxPt")]
    [InlineData("run", "--verbose", "--api-key", "a8Zk20fmQq71LxPt", "now")]
    public void An_argument_of_a_command_is_one_by_its_option(params string[] command) => Assert.True(IsHidden(command));

    [Theory]
    [InlineData("/app", "--password", "--verbose")]
    [InlineData("/app", "--password")]
    [InlineData("/app", "--password=")]
    [InlineData("/app", "--password=$PASSWORD")]
    [InlineData("/app", "--password", "$(cat /run/password)")]
    [InlineData("password", "hunter2")]
    [InlineData("=hunter2")]
    [InlineData("--password-file=/run/password")]
    [InlineData("where password = hunter2")]
    [InlineData("--log-level", "info")]
    public void Other_arguments_are_none(params string[] command) => Assert.False(IsHidden(command));

    private static bool IsHidden(string[] command) =>
        SamplePlan.Value.With("https", "command", command).WithoutPlainSecrets().ByName("https").Inputs["command"] is "[not shown: it looks like a secret]";

    private static bool IsHidden(string name, string text) =>
        (string)SamplePlan.Value.With("https", name, text).WithoutPlainSecrets().ByName("https").Inputs[name]! == "[not shown: it looks like a secret]";

    private static string Letters(int count) => string.Concat(Enumerable.Range(0, count).Select(number => (char)("aB3dE6"[number % 6] + (number % 3))));
}
