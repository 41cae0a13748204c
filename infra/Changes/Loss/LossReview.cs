namespace Infra.Changes.Loss;

/// <summary>Which losses of a plan are agreed to, and which agreements do not count.</summary>
public sealed record LossReview
{
    private const int DigestShown = 12;

    /// <summary>What the agreements have to name.</summary>
    public required string Digest { get; init; }

    /// <summary>Those that nobody has agreed to, in their order.</summary>
    public required IReadOnlyList<Loss> Losses { get; init; }

    public required IReadOnlyList<OverriddenLoss> Overridden { get; init; }

    /// <summary>Agreements for this plan that cannot stand, each a sentence without its end.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>Agreements for other plans, each a sentence without its end. They do no harm and can go.</summary>
    public required IReadOnlyList<string> Leftovers { get; init; }

    public bool Holds => Losses.Count == 0 && Problems.Count == 0;

    public static LossReview None(string digest) => Of([], [], digest);

    public static LossReview Of(IReadOnlyList<Loss> losses, IReadOnlyList<LossOverride> overrides, string digest)
    {
        var agreed = new Dictionary<string, LossOverride>(StringComparer.Ordinal);
        var problems = new List<string>();
        var lost = losses.Select(loss => loss.Urn).ToHashSet(StringComparer.Ordinal);
        LossOverride[] meant = [.. overrides.Where(agreement => agreement.Digest == digest)];
        foreach (var (agreement, urn) in meant.SelectMany(agreement => agreement.Urns.Select(urn => (agreement, urn))))
        {
            if (!lost.Contains(urn))
            {
                problems.Add($"{agreement.Place} names {urn}, which loses nothing in this plan; take it out");
            }
            else if (!agreed.TryAdd(urn, agreement))
            {
                problems.Add($"{agreement.Place} names {urn}, which {agreed[urn].Place} names already; keep one of them");
            }
        }

        return new LossReview
        {
            Digest = digest,
            Losses = [.. losses.Where(loss => !agreed.ContainsKey(loss.Urn))],
            Overridden = [.. losses.Where(loss => agreed.ContainsKey(loss.Urn)).Select(loss => new OverriddenLoss(loss, agreed[loss.Urn]))],
            Problems = problems,
            Leftovers = [.. overrides.Where(agreement => agreement.Digest != digest)
                .Select(agreement => $"{agreement.Place} is for the plan {agreement.Digest[..DigestShown]}..., this one is {digest[..DigestShown]}..., so it does not count")],
        };
    }
}
