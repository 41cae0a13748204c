using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>Where GitHub sends what happens, for teams that let it.</summary>
public static class WebhookPolicies
{
    public static Policy MessagesAreSigned => new()
    {
        Id = "GH-31",
        Severity = Severity.Blocker,
        Answers = ["Webhooks/webhooksUseSecrets"],
        Promise = "every webhook signs its messages with a secret that the engine keeps as one",
        Why = "The address of a webhook is no secret: without a signature anybody can tell its receiver that a release was approved.",
        Fix = "set Configuration.Secret to Output.CreateSecret(...)",
        IfPresent = true,
        Select = Webhooks,
        Holds = webhook => webhook.IsSecret("configuration.secret"),
    };

    public static Policy MessagesAreEncrypted => new()
    {
        Id = "GH-32",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.4.4", "CKV_GIT_2", "CKV_GITHUB_7"],
        Promise = "every webhook sends to an HTTPS address whose certificate it checks",
        Why = "A message holds code, names and comments of a repository that may be private.",
        Fix = "set Configuration.Url to an https address and InsecureSsl = false",
        IfPresent = true,
        Select = Webhooks,
        Holds = webhook => webhook.Text("configuration.url")?.StartsWith("https://", StringComparison.Ordinal) == true
            && webhook.Flag("configuration.insecureSsl") == false,
    };

    private static IEnumerable<PlannedResource> Webhooks(Plan plan) =>
        plan.OfType(ResourceTypes.RepositoryWebhook).Concat(plan.OfType(ResourceTypes.OrganizationWebhook));
}
