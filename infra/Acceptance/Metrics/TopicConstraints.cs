using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>Whether what AWS tells a topic arrives there.</summary>
internal static class TopicConstraints
{
    private const string Encrypted = "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html, enable compatibility between event sources and encrypted topics";

    /// <summary>What whoever publishes to an encrypted topic does with its key.</summary>
    private static readonly string[] KeyUse = ["kms:Decrypt", "kms:GenerateDataKey"];

    public static IReadOnlyList<CodedConstraint> All =>
    [
        new()
        {
            Id = "METRIC-51",
            Type = ResourceTypes.Topic,
            Property = "kmsMasterKeyId",
            Says = "must be a key that admits every service that tells the topic something",
            Answer = "AWS takes the topic, and what is told to it is lost without a word",
            Noticed = Noticed.Never,
            Fix = "name the service among the publishers of the AlarmTopic.",
            Source = Encrypted,
            Objections = Locked,
        },
        new()
        {
            Id = "METRIC-52",
            Type = ResourceTypes.Topic,
            Property = "policy",
            Says = "must let every service publish that tells the topic something",
            Answer = "InvalidParameterException when the budget is made; from the others nothing arrives, without a word",
            Noticed = Noticed.Never,
            Fix = "name the service among the publishers of the AlarmTopic.",
            Source = "github awsdocs/aws-cost-management-user-guide:doc_source/budgets-sns-policy.md (archived 2023-06)",
            Objections = Closed,
        },
    ];

    private static IEnumerable<Objection> Locked(PlannedResource topic, Plan plan)
    {
        if (topic.Text("kmsMasterKeyId") is not { } reference)
        {
            yield break;
        }

        var key = plan.Referred(ResourceTypes.EncryptionKey, reference);
        if (key is null && !reference.StartsWith("alias/aws/", StringComparison.Ordinal))
        {
            // A key that others made: whom it admits, no plan tells.
            yield break;
        }

        foreach (var service in TopicTellers.Of(topic, plan).Where(service => key is null || !key.Statements("policy").Any(statement => KeyUse.All(statement.Allows) && Admits(statement, service))))
        {
            yield return Against.Value("kmsMasterKeyId", reference, $"must be a key whose policy lets {service} use kms:Decrypt and kms:GenerateDataKey*");
        }
    }

    /// <summary>An alarm of the same account may publish without a policy; once there is one, it has to be in it.</summary>
    private static IEnumerable<Objection> Closed(PlannedResource topic, Plan plan)
    {
        var statements = plan.Where(ResourceTypes.TopicPolicy, "arn", topic.Id).SelectMany(policy => policy.Statements("policy")).Concat(topic.Statements("policy")).ToArray();
        return TopicTellers.Of(topic, plan)
            .Where(service => service != TopicTellers.Alarms || statements.Length > 0)
            .Where(service => !statements.Any(statement => statement.Allows("sns:Publish") && (Admits(statement, service) || (service == TopicTellers.Alarms && statement.PrincipalKinds().Contains("AWS")))))
            .Select(service => Against.Value("policy", null, $"must let {service} use sns:Publish"));
    }

    private static bool Admits(PlannedMap statement, string service) =>
        statement.IsAboutEveryone() || (statement.PrincipalKinds().Contains("Service") && statement.Texts("Principal.Service")!.Contains(service, StringComparer.Ordinal));
}
