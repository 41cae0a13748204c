using Infra.Acceptance;
using Infra.Plans.Foreign;
using Infra.Policies;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>What a file was found to hold.</summary>
public sealed record CheckedFile
{
    /// <summary>As whoever asked for it wrote it.</summary>
    public required string Name { get; init; }

    /// <summary>Relative to the repository with forward slashes; absolute for a file elsewhere.</summary>
    public required string Uri { get; init; }

    public required PlanFile Found { get; init; }

    public required PolicyReport Policies { get; init; }

    /// <summary>What AWS and GitHub would say.</summary>
    public required AcceptanceReport Acceptance { get; init; }

    /// <summary>How many resources are of a type that no policy names, by that type (ordinal).</summary>
    public required IReadOnlyDictionary<string, int> StrangeTypes { get; init; }

    /// <summary>What it would change in another plan; null where nobody asked.</summary>
    public Compared? Compared { get; init; }

    /// <summary>What the change that it is about loses; null where it is about none: a plan or a state that is compared with nothing.</summary>
    public GuardedChange? Guarded { get; init; }

    public int Components => Found.Plan.Resources.Count(resource => resource.IsComponent);

    /// <summary>Without the components, which are nothing in the cloud.</summary>
    public int Resources => Found.Plan.Resources.Count - Components;

    /// <summary>Something has to be mended before anything is deployed.</summary>
    public bool IsBroken => Policies.IsBlocked || Acceptance.IsRefused || Found.PlainSecrets.Count > 0 || Guarded is { Losses.Holds: false };
}
