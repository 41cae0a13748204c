using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class NamingMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("NAME-01", "edge-alb", "name", "a-load-balancer-of-our-production"),
        Wrong("NAME-01", "a generated name does not fit", plan => plan.With("api-targets", targets => targets with { Name = "an-api-of-far-too-many-words" })),
        Input("NAME-02", "edge-alb", "name", "shop"),
        Input("NAME-02", "edge-alb", "name", null),
        Input("NAME-03", "api-log", "name", "/shop/production/worker"),
        Input("TAG-01", "edge-alb", "tags.owner", ""),
        Input("TAG-01", "edge-alb", "tags.owner", null),
        Input("TAG-01", "edge-alb", "tags.stack", "staging"),
        Input("TAG-01", "edge-alb", "tags.managed-by", "hand"),
        Input("TAG-01", "network-nat-a", "tags", null),
    ];
}
