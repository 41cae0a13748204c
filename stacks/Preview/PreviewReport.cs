using Infra.Changes;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;

namespace Stacks.Preview;

/// <summary>Everything a preview tells, as plain data; how it looks is the matter of <see cref="TextPreview"/>, <see cref="JsonPreview"/> and <see cref="MarkdownPreview"/>.</summary>
public sealed record PreviewReport
{
    /// <summary>The name of the file that the settings are from.</summary>
    public required string SettingsFile { get; init; }

    public required string Product { get; init; }

    public required string Region { get; init; }

    /// <summary>As it may be shown: the policies have seen everything, whoever reads a report need not.</summary>
    public required Plan Plan
    {
        get;
        init => field = value.WithoutPlainSecrets();
    }

    /// <summary>Where the approved plan is, or would be: <c>tests/Approved/staging.plan.txt</c>.</summary>
    public required string ApprovedPlan { get; init; }

    /// <summary>What the plan would change in the approved one; null if none was approved yet.</summary>
    public required PlanChanges? Changes { get; init; }

    public required PolicyReport Policies { get; init; }

    /// <summary>Beside another stack; null where nobody asked.</summary>
    public StackParity? Parity { get; init; }

    public required IReadOnlyList<UnsetSecret> UnsetSecrets { get; init; }

    public required IReadOnlyList<SecretToFill> SecretsToFill { get; init; }

    public required IReadOnlyList<MissingImage> MissingImages { get; init; }

    /// <summary>What is due before long; of the day of the preview, and so never a part of the plan.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>Whether there is something to approve; only what a stack's own file gives can be.</summary>
    public bool CanBeApproved => SettingsFile == $"Pulumi.{Plan.Stack}.yaml" && Changes is not { IsEmpty: true };

    public int Components => Plan.Resources.Count(resource => resource.IsComponent);

    /// <summary>Without the components, which are nothing in the cloud.</summary>
    public int Resources => Plan.Resources.Count - Components;
}
