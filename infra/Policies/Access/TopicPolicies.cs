using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>Who may publish where alarms are heard.</summary>
public static class TopicPolicies
{
    public static Policy OnlyServicesPublish => new()
    {
        Id = "TOPIC-01",
        Severity = Severity.Blocker,
        Promise = "the policy of a topic admits services of AWS and no identity, of this account or another",
        Why = "Roles of the account have their own permissions; whoever of another account is let in can cry wolf, or read what fails here.",
        Fix = "name services in the policy of the topic, and give roles sns:Publish in their own",
        Answers = ["CKV_AWS_385"],
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.TopicPolicy),
        // Everyone is nobody in particular, and another promise.
        Holds = policy => policy.Statements("policy").All(statement => !statement.IsAllow() || statement.IsAboutEveryone() || statement.PrincipalKinds().All(kind => kind == "Service")),
    };

    public static Policy TopicsNameTheirPublishers => new()
    {
        Id = "TOPIC-02",
        Severity = Severity.Blocker,
        Promise = "every topic has a policy that says who publishes to it",
        Why = "Under AWS's own policy no service but those of the owner's choosing gets through, and whatever role the account has may change and delete the topic.",
        Fix = "declare a TopicPolicy for the topic, as AlarmTopic does",
        Select = plan => plan.OfType(ResourceTypes.Topic),
        HoldsIn = (topic, plan) => plan.Where(ResourceTypes.TopicPolicy, "arn", topic.Id).SelectMany(policy => policy.Statements("policy"))
            .Any(statement => statement.Allows("sns:Publish")),
    };

    public static Policy PublishersOnlyPublish => new()
    {
        Id = "TOPIC-03",
        Severity = Severity.Blocker,
        Promise = "whoever a topic admits may publish to that topic, and nothing else",
        Why = "A service that may subscribe or change the policy can send what fails here to anybody.",
        Fix = "allow sns:Publish alone, on the ARN of the topic alone",
        Select = plan => plan.OfType(ResourceTypes.TopicPolicy),
        Holds = policy => policy.Statements("policy").AnyAndAll(statement => !statement.IsAllow()
            || (statement.Texts("Action") is ["sns:Publish"] && statement.Texts("Resource") is [var topic] && topic == policy.Text("arn"))),
    };
}
