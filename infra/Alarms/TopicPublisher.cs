using Infra.Access;
using Pulumi;

namespace Infra.Alarms;

/// <summary>An AWS service that may publish to the topic, and therefore use its key: with one of the two alone nothing arrives.</summary>
public sealed record TopicPublisher
{
    /// <summary>CloudWatch, for the alarms of this account.</summary>
    public static TopicPublisher Alarms { get; } = new() { Sid = "Alarms", Service = "cloudwatch.amazonaws.com", ForThisAccount = true };

    /// <summary>
    /// EventBridge, which fills in no condition when it publishes to a topic or uses its key: with one nothing would ever arrive,
    /// and only a metric of the rule would show it. Rules of other accounts cannot name this topic as a target.
    /// </summary>
    public static TopicPublisher Events { get; } = new() { Sid = "Events", Service = "events.amazonaws.com" };

    public static TopicPublisher Budgets { get; } = new() { Sid = "Budgets", Service = "budgets.amazonaws.com", ForThisAccount = true, KeyForThisAccount = true };

    /// <summary>Cost anomaly detection.</summary>
    public static TopicPublisher CostAnomalies { get; } =
        new() { Sid = "CostAnomalies", Service = "costalerts.amazonaws.com", ForThisAccount = true, KeyForThisAccount = true };

    private TopicPublisher()
    {
    }

    public required string Sid { get; init; }

    public required string Service { get; init; }

    /// <summary>Publishes on behalf of this account alone.</summary>
    public bool ForThisAccount { get; init; }

    /// <summary>Uses the key on behalf of this account alone; CloudWatch does not say for whom.</summary>
    public bool KeyForThisAccount { get; init; }

    internal PolicyStatement Admission(Output<string> topic, Output<string> accountId) => new()
    {
        Sid = $"{Sid}Publish",
        Principal = Principal.Service(Service),
        Actions = ["sns:Publish"],
        Resources = [topic],
        Conditions = ForThisAccount ? [new PolicyCondition("StringEquals", "aws:SourceAccount", accountId)] : [],
    };

    internal PolicyStatement KeyUse(Output<string> accountId) => KeyUsers.Publisher(Sid, Service, KeyForThisAccount ? accountId : null);
}
