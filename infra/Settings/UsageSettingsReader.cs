using Infra.Cost;

namespace Infra.Settings;

internal static class UsageSettingsReader
{
    /// <summary>All of it may be left out: what a new product is used nobody knows, and the defaults are for one that is small.</summary>
    public static Usage Read(SettingsSection section) => new(UsageAssumptions.All.ToDictionary(
        assumption => assumption.Name,
        assumption => section.Optional(assumption.Name, assumption.Default, (s, k) => s.Number(k, from: 0, to: assumption.Most, assumption.Unit)),
        StringComparer.Ordinal));
}
