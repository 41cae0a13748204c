namespace Infra.Acceptance.Language.Checks;

/// <summary><c>apart from maintenanceWindow</c>: two windows have no minute in common. It holds where the other is not set or no window.</summary>
internal sealed record ApartCheck(Reference Other) : Check
{
    public override string Says => $"must not overlap {Other.Text}";

    public override Outcome Of(Spot spot, RowScope scope)
    {
        var (values, missing) = Other.ValuesFrom(spot);
        if (missing is not null)
        {
            return Outcome.Undecided(missing);
        }

        return Outcome.If(MaintenanceTime.TryParse(spot.Value as string) is not { } window
            || values.Select(value => MaintenanceTime.TryParse(value as string)).OfType<MaintenanceTime>().All(other => !window.Overlaps(other)));
    }
}
