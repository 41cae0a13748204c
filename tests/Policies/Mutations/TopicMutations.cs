using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class TopicMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Wrong("TOPIC-01", "another account publishes", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
            statements[0]!["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::444455556666:role/any" })),
        Wrong("TOPIC-01", "a role publishes beside a service", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
            statements[0]!["Principal"]!["AWS"] = "arn:aws:iam::444455556666:role/any")),
        Wrong("TOPIC-01", "whoever signs in elsewhere publishes", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
            statements[0]!["Principal"] = new JsonObject { ["Federated"] = "accounts.google.com" })),
        Absent("TOPIC-02", "a topic says nothing of its publishers", plan => plan.Without("alarms-topic-policy")),
        Wrong("TOPIC-02", "the policy of a topic admits nobody", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
        {
            foreach (var statement in statements)
            {
                statement!["Effect"] = "Deny";
            }
        })),
        Wrong("TOPIC-03", "a publisher subscribes as well", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
            statements[0]!["Action"]!.AsArray().Add("sns:Subscribe"))),
        Wrong("TOPIC-03", "a publisher does what it likes", plan => Document(plan, "alarms-topic-policy", "policy", statements => statements[0]!["Action"] = "sns:*")),
        Wrong("TOPIC-03", "a publisher publishes to other topics", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
            statements[0]!["Resource"] = "*")),
        Wrong("TOPIC-03", "a publisher publishes to two topics", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
            statements[0]!["Resource"]!.AsArray().Add("arn:aws:sns:eu-west-1:111122223333:shop-production-else"))),
        Absent("TOPIC-03", "what a publisher may do is not said", plan => Document(plan, "alarms-topic-policy", "policy", statements => statements[0]!.AsObject().Remove("Action"))),
        Absent("TOPIC-03", "where a publisher may publish is not said", plan => Document(plan, "alarms-topic-policy", "policy", statements => statements[0]!.AsObject().Remove("Resource"))),
    ];
}
