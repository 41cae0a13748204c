namespace Infra.Acceptance.Language.Checks;

/// <summary><c>needs a|b</c>, <c>needs one of a|b</c>, <c>conflicts a|b</c>: what must stand beside a property that is set, or must not.</summary>
internal sealed record CompanyCheck(IReadOnlyList<Reference> Others, Company Company) : Check
{
    public override string Says => Company switch
    {
        Company.All => $"needs {string.Join(" and ", Others.Select(other => other.Text))} beside it",
        Company.Any => $"needs {string.Join(" or ", Others.Select(other => other.Text))} beside it",
        _ => $"must not stand beside {string.Join(" or ", Others.Select(other => other.Text))}",
    };

    public override bool AsksPresence => true;

    public override Outcome Of(Spot spot, RowScope scope)
    {
        if (spot.Value is null or IReadOnlyList<object?> { Count: 0 })
        {
            return Outcome.Holds;
        }

        var set = Others.Count(other => other.IsSet(spot));
        return Outcome.If(Company switch
        {
            Company.All => set == Others.Count,
            Company.Any => set > 0,
            _ => set == 0,
        });
    }
}
