using Infra.Policies.Published;

namespace Infra.Policies.Compute;

/// <summary>The published rules about services, tasks and images that no promise answers, and why.</summary>
internal static class ComputeStances
{
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
        new(StanceKind.Refused, ["AwsSolutions-ECS2"],
            "A plain setting like LOG_LEVEL is reviewed in the plan that changes it, and would be hidden in a parameter store; no variable that looks like a secret is plain."),
    ];
}
