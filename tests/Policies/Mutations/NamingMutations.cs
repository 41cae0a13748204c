using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class NamingMutations
{
    private static readonly string[] Foreign = ["aws:ec2/networkAcl:NetworkAcl", "aws:route53/healthCheck:HealthCheck", "aws:sqs/queue:Queue"];

    public static IEnumerable<Mutation> All =>
    [
        Input("NAME-01", "edge-alb", "name", "a-load-balancer-of-our-production"),
        Wrong("NAME-01", "a generated name does not fit", plan => plan.With("api-targets", targets => targets with { Name = "an-api-of-far-too-many-words" })),
        Absent("NAME-01", "a name is empty", plan => plan.With("api-scaling-cpu", "name", "")),
        Input("NAME-02", "edge-alb", "name", "shop"),
        Input("NAME-02", "edge-alb", "name", null),
        Input("NAME-03", "api-log", "name", "/shop/production/worker"),
        Input("NAME-04", "edge-alb", "name", "shop-production_alb"),
        .. Tagged("edge-alb", plan => plan),
        .. Foreign.SelectMany(type => Tagged(type, Adding(type, type, ("tags.product", "shop"), ("tags.stack", "production"), ("tags.owner", "team"), ("tags.managed-by", "pulumi")))),
        .. Foreign.Take(2).Select(type => Absent("TAG-01", $"{type} without tags", plan => plan.With(type, "tags", null)) with
        {
            Twin = Adding(type, type, ("tags.product", "shop"), ("tags.stack", "production"), ("tags.owner", "team"), ("tags.managed-by", "pulumi")),
        }),
        Input("TAG-01", "network-nat-a", "tags", null),
        Input("TAG-02", "edge-alb", "tags.AWS:purpose", "none"),
        Input("TAG-02", "edge-alb", "tags.purpose!", "none"),
        Input("TAG-02", "edge-alb", "tags.purpose", "<none>"),
        Input("TAG-02", "edge-alb", "tags.purpose", 1),
        Input("TAG-02", "edge-alb", "tags.purpose", new string('x', 257)),
        Input("TAG-02", "edge-alb", $"tags.{new string('k', 129)}", "none"),
        Wrong("TAG-02", "a tag without a key", plan => plan.With("edge-alb", "tags", new Dictionary<string, object?>(WithTags(plan, 0), StringComparer.Ordinal) { [""] = "none" })),
        Wrong("TAG-02", "more tags than AWS takes", plan => plan.With("edge-alb", "tags", WithTags(plan, 51))),
        InputOf(plan => plan.With("edge-alb", "tags", WithTags(plan, 50)), "TAG-02", "edge-alb", "tags.one-more", "none"),
        InputOf(
            plan => plan.With("edge-alb", $"tags.{new string('k', 128)}", new string('v', 256)).With("edge-alb", "tags[\"Größe 1_.:/=+-@\"]", "ganz klein 2_.:/=+-@"),
            "TAG-02", "edge-alb", "tags.other", "a;b"),
    ];

    private static IEnumerable<Mutation> Tagged(string resource, Func<Plan, Plan> twin) =>
    [
        InputOf(twin, "TAG-01", resource, "tags.product", ""),
        InputOf(twin, "TAG-01", resource, "tags.product", null),
        InputOf(twin, "TAG-01", resource, "tags.stack", "staging"),
        InputOf(twin, "TAG-01", resource, "tags.stack", null),
        InputOf(twin, "TAG-01", resource, "tags.owner", ""),
        InputOf(twin, "TAG-01", resource, "tags.owner", null),
        InputOf(twin, "TAG-01", resource, "tags.managed-by", "hand"),
        InputOf(twin, "TAG-01", resource, "tags.managed-by", null),
    ];

    private static Dictionary<string, object?> WithTags(Plan plan, int count)
    {
        var tags = new Dictionary<string, object?>(plan.ByName("edge-alb").Map("tags")!, StringComparer.Ordinal);
        while (tags.Count < count)
        {
            tags.Add($"tag-{tags.Count}", "some");
        }

        return tags;
    }
}
