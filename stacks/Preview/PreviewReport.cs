using Infra.Acceptance;
using Infra.Changes;
using Infra.Cost;
using Infra.Pictures;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;

namespace Stacks.Preview;

/// <summary>Everything a preview tells, as plain data; how it looks is the matter of <see cref="TextPreview"/>, <see cref="JsonPreview"/> and <see cref="MarkdownPreview"/>.</summary>
public sealed record PreviewReport
{
    // Neither changes while its plan does not.
    private CostEstimate? _cost;
    private CostDifference? _costDelta;

    /// <summary>The name of the file that the settings are from.</summary>
    public required string SettingsFile { get; init; }

    public required string Product { get; init; }

    public required string Region { get; init; }

    /// <summary>As it may be shown: the policies have seen everything, whoever reads a report need not.</summary>
    public required Plan Plan
    {
        get;
        init
        {
            field = value.WithoutPlainSecrets();
            (_cost, _costDelta) = (null, null);
        }
    }

    /// <summary>What the plan is compared with: <c>tests/Approved/staging.plan.txt</c>, or that at <c>origin/main</c>, or a file.</summary>
    public required string ComparedWith { get; init; }

    /// <summary>The plan is the approved one of the working tree, whatever it is compared with.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>What the plan would change, how dangerous that is, and what was agreed to; null if there is nothing to compare it with.</summary>
    public required ChangeReview? Review
    {
        get;
        init
        {
            field = value;
            _costDelta = null;
        }
    }

    /// <summary>What makes this plan this one: what an approval and an agreement name.</summary>
    public string Digest => Review?.Losses.Digest ?? PlanDigest.Of(Plan);

    /// <summary>What the plan costs, as far as prices are known.</summary>
    public CostEstimate Cost => _cost ??= CostEstimate.Of(Plan);

    /// <summary>What it costs more or less than what it is compared with; null if there is nothing.</summary>
    public CostDifference? CostDelta => Review is null ? null : _costDelta ??= CostDifference.Between(CostBefore(Review.Changes), Cost);

    /// <summary>Until when AWS supports the engines in the plan.</summary>
    public SupportCalendar Support => SupportCalendar.Of(Plan);

    /// <summary>The architecture, then who may reach whom; drawn when asked for.</summary>
    public IReadOnlyList<Picture> Pictures => [ArchitecturePicture.Of(Plan), ReachPicture.Of(Plan)];

    public required PolicyReport Policies { get; init; }

    /// <summary>What AWS and GitHub would say.</summary>
    public required AcceptanceReport Acceptance { get; init; }

    /// <summary>Beside another stack; null where nobody asked.</summary>
    public StackParity? Parity { get; init; }

    public required IReadOnlyList<UnsetSecret> UnsetSecrets { get; init; }

    public required IReadOnlyList<SecretToFill> SecretsToFill { get; init; }

    public required IReadOnlyList<MissingImage> MissingImages { get; init; }

    /// <summary>What is due before long; of the day of the preview, and so never a part of the plan.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>Whether there is something to approve; only what a stack's own file gives can be.</summary>
    public bool CanBeApproved => SettingsFile == $"Pulumi.{Plan.Stack}.yaml" && !IsApproved;

    /// <summary>Something in it stops the pipeline.</summary>
    public bool IsBlocked => Policies.IsBlocked || Acceptance.IsRefused || Review is { Losses.Holds: false } || Parity is { Report.Holds: false };

    /// <summary>The questions about what the plan adds or changes; all of them where there is nothing to compare it with.</summary>
    public IReadOnlyList<Question> NewQuestions
    {
        get
        {
            if (Review is null)
            {
                return Acceptance.Questions;
            }

            var touched = Review.Changes.Of(ChangeKind.Added).Concat(Review.Changes.Of(ChangeKind.Changed)).Select(change => change.After!.Urn).ToHashSet(StringComparer.Ordinal);
            return [.. Acceptance.Questions.Where(question => touched.Contains(question.Urn))];
        }
    }

    public int Components => Plan.Resources.Count(resource => resource.IsComponent);

    /// <summary>Without the components, which are nothing in the cloud.</summary>
    public int Resources => Plan.Resources.Count - Components;

    /// <summary>What moved costs what it did, under the name that it has now.</summary>
    private static CostEstimate CostBefore(PlanChanges changes)
    {
        var moved = changes.Of(ChangeKind.Moved).ToDictionary(change => change.Before!.Urn, change => change.After!, StringComparer.Ordinal);
        var cost = CostEstimate.Of(changes.Before);
        return cost with
        {
            Lines = [.. cost.Lines.Select(line => moved.GetValueOrDefault(line.Urn) is { } now ? line with { Urn = now.Urn, Resource = now.Name } : line)],
        };
    }
}
