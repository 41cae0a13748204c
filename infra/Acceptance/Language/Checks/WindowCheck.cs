using System.Globalization;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>window 30..</c>: a daily or weekly window of such a length in minutes.</summary>
internal sealed record WindowCheck(Range Minutes) : Check
{
    public override string Says => $"must be a window like 03:00-04:00 or sun:03:00-sun:04:00, {Minutes} minutes long";

    public override Outcome Of(Spot spot, RowScope scope) => MaintenanceTime.TryParse(spot.Value as string) is not { } window ? Outcome.Refused
        : Minutes.Holds(window.Minutes) ? Outcome.Holds
        : Outcome.RefusedFor($"it has {window.Minutes.ToString(CultureInfo.InvariantCulture)} minutes");
}
