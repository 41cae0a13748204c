using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class SecretsTests
{
    private const string Canary = "canary-hunter2";
    private const string Remedy = "a secure: value, as pulumi config set --secret --path secrets.PULUMI_ACCESS_TOKEN writes it";
    private const string Section = "secrets must be a section with a secure: value for each name in github.secrets and github.planSecrets";

    public static TheoryData<string, string, string> Refused => new()
    {
        {
            "secrets",
            $"{{PULUMI_ACCESS_TOKEN: {Canary}}}",
            $"secrets.PULUMI_ACCESS_TOKEN is a plain value where a secret belongs; it must be {Remedy}"
        },
        {
            "secrets",
            $"{{PULUMI_ACCESS_TOKEN: [{Canary}]}}",
            $"secrets.PULUMI_ACCESS_TOKEN is a plain value where a secret belongs; it must be {Remedy}"
        },
        {
            "secrets",
            $"{{PULUMI_ACCESS_TOKEN: {{plain: {Canary}}}}}",
            $"secrets.PULUMI_ACCESS_TOKEN is a plain value where a secret belongs; it must be {Remedy}"
        },
        {
            "secrets",
            "{PULUMI_ACCESS_TOKEN: 1.0}",
            $"secrets.PULUMI_ACCESS_TOKEN is a plain value where a secret belongs; it must be {Remedy}"
        },
        { "secrets", "{PULUMI_ACCESS_TOKEN: ~}", $"secrets.PULUMI_ACCESS_TOKEN is empty; it must be {Remedy}" },
        {
            "secrets",
            $"{{PULUMI_ACCESS_TOKE: {{secure: {Canary}}}}}",
            "secrets.PULUMI_ACCESS_TOKE is not known; did you mean 'secrets.PULUMI_ACCESS_TOKEN'?"
        },
        { "secrets", $"{{SENTRY: {Canary}}}", "secrets.SENTRY is not known; known keys here are GOVERNANCE_TOKEN, PULUMI_ACCESS_TOKEN, GOVERNANCE_READ_TOKEN, PULUMI_READ_TOKEN" },
        { "secrets", Canary, Section },
        { "secrets", $"[{Canary}]", Section },
        { "secrets", $"{{secure: {Canary}}}", Section },
        { "secrets", "", Section },
        {
            "alarms.email",
            $"{{secure: {Canary}}}",
            "alarms.email is a secret but belongs in plain; "
                + "it must be an e-mail address of at most 254 characters, for example platform@example.com"
        },
        {
            "network",
            $"{{secure: {Canary}}}",
            "network is a secret but belongs in plain; it must be a section with the keys cidr, zones, nat, flowLogs, interfaceEndpoints"
        },
        {
            "network.zones",
            $"[a, {{secure: {Canary}}}]",
            "network.zones[1] is a secret but belongs in plain; it must be a, b, c, d, e or f"
        },
        {
            "github:token",
            Canary,
            "github:token is a plain value where a secret belongs; it must be a secure: value, as pulumi config set --secret github:token writes it"
        },
        {
            "aws:secretKey",
            Canary,
            "aws:secretKey is a plain value where a secret belongs; it must be a secure: value, as pulumi config set --secret aws:secretKey writes it"
        },
        {
            "aws:token",
            Canary,
            "aws:token is a plain value where a secret belongs; it must be a secure: value, as pulumi config set --secret aws:token writes it"
        },
        {
            "chat",
            $"{{discord: {{secure: {Canary}}}}}",
            "chat.discord is a secret but belongs in plain; it must be true or false"
        },
        {
            "password",
            Canary,
            "password is not known; known keys here are aws:region, github:owner, product, owner, customerFacing, logDays, network, services, "
                + "database, cache, cluster, images, shutdown, tasks, release, edge, sites, alarms, budget, usage, backup, github, secrets, state, chat, aws:secretKey, aws:token, github:token"
        },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_secret_elsewhere_and_a_plain_value_in_its_place_are_refused_unprinted(string key, string value, string line)
    {
        Assert.DoesNotContain(Canary, line, StringComparison.Ordinal);
        Reading.ShouldBeRefused(key, value, line);
    }

    [Fact]
    public void Nothing_is_known_among_the_secrets_of_a_stack_without_any() =>
        SettingsText.Staging.With("github.secrets", "[]").With("github.planSecrets", "[]").With("secrets", $"{{SENTRY: {Canary}}}")
            .ShouldBeRefused("secrets.SENTRY is not known; no key is known here");

    [Fact]
    public void An_encrypted_value_is_taken_and_forgotten()
    {
        var settings = Reading.Read(SettingsText.Staging.With("github.planSecrets", "[PULUMI_ACCESS_TOKEN]").With("secrets", $"{{PULUMI_ACCESS_TOKEN: {{secure: {Canary}}}}}"));
        var secret = settings.GitHub.Secrets.Single(secret => secret.Name == "PULUMI_ACCESS_TOKEN");
        Assert.Same(secret.Value, settings.GitHub.PlanSecrets.Single(other => other.Name == secret.Name).Value);
        Assert.Equal(("PULUMI_ACCESS_TOKEN", true, "known-to-the-engine-only"), (secret.Name, secret.Value.IsSet, secret.Value.Reveal()));
        Assert.Contains("[secret]", Described.Of(settings), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, Described.Of(settings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_is_not_set_comes_with_the_command_that_sets_it()
    {
        var text = SettingsText.Staging.With("github.secrets", "[SENTRY, PULUMI_ACCESS_TOKEN, NPM]").With("github.planSecrets", "[READ_TOKEN, NPM]").With("secrets", "{NPM: {secure: x}}");
        var settings = Reading.Read(text);
        Assert.Equal(["NPM", "PULUMI_ACCESS_TOKEN", "SENTRY"], settings.GitHub.Secrets.Select(secret => secret.Name));
        Assert.Equal(["NPM", "READ_TOKEN"], settings.GitHub.PlanSecrets.Select(secret => secret.Name));
        Assert.Equal(
            [
                new UnsetSecret(
                    "secrets.PULUMI_ACCESS_TOKEN", "pulumi config set --secret --path secrets.PULUMI_ACCESS_TOKEN --stack staging"),
                new UnsetSecret("secrets.READ_TOKEN", "pulumi config set --secret --path secrets.READ_TOKEN --stack staging"),
                new UnsetSecret("secrets.SENTRY", "pulumi config set --secret --path secrets.SENTRY --stack staging"),
            ],
            UnsetSecret.In(settings, "staging"));
        Assert.Contains("[not set]", Described.Of(settings), StringComparison.Ordinal);
    }
}
