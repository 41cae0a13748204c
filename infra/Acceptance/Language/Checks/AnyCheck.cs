namespace Infra.Acceptance.Language.Checks;

/// <summary>One of several must hold: <c>is 0 or within 30..900</c>.</summary>
internal sealed record AnyCheck(IReadOnlyList<Check> Checks) : Check
{
    public override string Says => string.Join(" or ", Checks.Select(check => check.Says));

    public override bool AsksPresence => Checks.Any(check => check.AsksPresence);

    public override Outcome Of(Spot spot, RowScope scope)
    {
        Outcome? undecided = null;
        foreach (var check in Checks)
        {
            var outcome = check.Of(spot, scope);
            if (outcome is { IsRefused: false, Missing: null })
            {
                return outcome;
            }

            undecided ??= outcome.Missing is null ? null : outcome;
        }

        return undecided ?? Outcome.Refused;
    }
}
