namespace Infra.Changes.Widening.Documents;

/// <summary>What a policy allows that it did not, and denies no more, statement by statement. The order and the division into statements mean nothing.</summary>
internal static class PolicyComparison
{
    /// <summary>Each as what is wider, what it was and what it is; one for each statement and way of being wider.</summary>
    /// <param name="before">The statements that there were; null where nobody knows.</param>
    /// <param name="after">The statements that there will be.</param>
    public static IEnumerable<(string What, string? Before, string After)> Wider(IReadOnlyList<PolicyStatement> before, IReadOnlyList<PolicyStatement> after) =>
        Allowed([.. before.Where(statement => statement.Allows)], [.. after.Where(statement => statement.Allows)])
            .Concat(NotDenied([.. before.Where(statement => !statement.Allows)], [.. after.Where(statement => !statement.Allows)]));

    private static IEnumerable<(string What, string? Before, string After)> Allowed(IReadOnlyList<PolicyStatement> before, IReadOnlyList<PolicyStatement> after)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in after)
        {
            var parts = PolicyPart.Of(statement).Where(part => !before.Any(part.IsIn) && told.Add(Key(part))).ToList();
            foreach (var group in parts.GroupBy(part => NewIn(part, before)).OrderBy(group => group.Key))
            {
                yield return Told(group.Key, [.. group], before);
            }
        }
    }

    /// <summary>A denial that goes, or that is about less, is a permission for whoever is allowed by another statement.</summary>
    private static IEnumerable<(string What, string? Before, string After)> NotDenied(IReadOnlyList<PolicyStatement> before, IReadOnlyList<PolicyStatement> after)
    {
        foreach (var statement in before)
        {
            var parts = PolicyPart.Of(statement).Where(part => !after.Any(part.IsIn)).ToList();
            if (parts.Count > 0)
            {
                var loosened = after.FirstOrDefault(other => parts.TrueForAll(part => part.HasActionIn(other) && part.HasResourceIn(other) && part.HasPrincipalIn(other)));
                yield return ($"denies {Actions(parts)} on {Resources(parts)}{For(parts)} no more{(loosened is null ? "" : " in every case")}", $"{statement}", loosened is null ? "not denied" : $"{loosened}");
            }
        }
    }

    private static PolicyNovelty NewIn(PolicyPart part, IReadOnlyList<PolicyStatement> before) =>
        before.Any(other => part.HasActionIn(other) && part.HasResourceIn(other) && part.HasPrincipalIn(other)) ? PolicyNovelty.Condition
        : before.Any(other => part.HasActionIn(other) && part.HasResourceIn(other) && part.HasConditionsOf(other)) ? PolicyNovelty.Principal
        : before.Any(other => part.HasResourceIn(other) && part.HasPrincipalIn(other) && part.HasConditionsOf(other)) ? PolicyNovelty.Action
        : before.Any(other => part.HasActionIn(other) && part.HasPrincipalIn(other) && part.HasConditionsOf(other)) ? PolicyNovelty.Resource
        : PolicyNovelty.Statement;

    private static (string What, string? Before, string After) Told(PolicyNovelty novelty, IReadOnlyList<PolicyPart> parts, IReadOnlyList<PolicyStatement> before)
    {
        var part = parts[0];
        switch (novelty)
        {
            case PolicyNovelty.Condition:
                var other = before.First(statement => part.HasActionIn(statement) && part.HasResourceIn(statement) && part.HasPrincipalIn(statement));
                var loosened = part.Loosened(other);
                var now = part.Statement.Conditions.Where(test => loosened.Any(old => string.Equals(old.Key, test.Key, StringComparison.OrdinalIgnoreCase))).ToList();
                return ($"allows {Actions(parts)} on {Resources(parts)}{For(parts)} under weaker conditions", string.Join(" and ", loosened), now.Count == 0 ? "no such condition" : string.Join(" and ", now));
            case PolicyNovelty.Principal:
                return ($"allows {Actions(parts)}{For(parts)}", Before(before.Where(part.HasConditionsOf).Where(part.HasActionIn).Where(part.HasResourceIn), statement => statement.Principals), Listed(parts, one => one.Principal));
            case PolicyNovelty.Action:
                return ($"allows more: {Actions(parts)} on {Resources(parts)}", Before(before.Where(part.HasConditionsOf).Where(part.HasPrincipalIn).Where(part.HasResourceIn), statement => statement.Actions), Actions(parts));
            case PolicyNovelty.Resource:
                return ($"allows {Actions(parts)} on more: {Resources(parts)}", Before(before.Where(part.HasConditionsOf).Where(part.HasPrincipalIn).Where(part.HasActionIn), statement => statement.Resources), Resources(parts));
            default:
                return ($"newly allows {Actions(parts)}{For(parts)}", null, $"{part.Statement}");
        }
    }

    private static string Before(IEnumerable<PolicyStatement> statements, Func<PolicyStatement, PolicySet> pick) =>
        string.Join("; ", statements.Select(statement => $"{pick(statement)}").Distinct(StringComparer.Ordinal));

    private static string For(IReadOnlyList<PolicyPart> parts) => parts[0].Statement.NamesPrincipals ? $" for {Listed(parts, part => part.Principal)}" : "";

    private static string Actions(IReadOnlyList<PolicyPart> parts) => Listed(parts, part => part.Action);

    private static string Resources(IReadOnlyList<PolicyPart> parts) => Listed(parts, part => part.Resource) is var resources && resources == "*" ? "everything" : resources;

    private static string Listed(IEnumerable<PolicyPart> parts, Func<PolicyPart, PolicySet> pick) => Listing.Of([.. parts.Select(part => $"{pick(part)}").Distinct(StringComparer.Ordinal)]);

    private static string Key(PolicyPart part) =>
        string.Join('\n', [part.Principal.Key, part.Action.Key, part.Resource.Key, .. part.Statement.Conditions.Select(test => string.Join('\t', [test.Operator, test.Key, .. test.Values])).Order(StringComparer.Ordinal)]);
}
