using Infra.Policies.Published;

namespace Infra.Policies.Delivery;

/// <summary>The published rules about GitHub that no promise answers, and why.</summary>
internal static class DeliveryStances
{
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
        new(
            StanceKind.Refused,
            ["CIS-GitHub-1.2.0/1.1.15", "CKV_GITHUB_17"],
            "A list of those who may push is a list of those who pass the rules by: here nobody pushes, whoever it is, and a branch changes by reviewed and checked pull requests alone."),
    ];
}
