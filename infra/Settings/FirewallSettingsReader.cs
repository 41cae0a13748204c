using Infra.Edge;

namespace Infra.Settings;

internal static class FirewallSettingsReader
{
    private const string ExceptionsKey = "exceptions";
    private const string ModeKey = "mode";

    private static readonly ManagedRuleGroup[] WithExceptions = [.. ManagedRuleGroup.All.Where(group => group.Rules.Count > 0)];
    private static readonly ManagedRuleGroup[] AlwaysBlocking = [.. WithExceptions.Where(group => group.Always == FirewallMode.Block)];

    private static TextShape Rule => new(
        $"the name of a rule of {Names(WithExceptions)}, for example SizeRestrictions_BODY",
        text => Has(WithExceptions, text));

    public static FirewallSettings Read(SettingsSection section, bool customerFacing)
    {
        var mode = section.Optional(ModeKey, FirewallMode.Block, (found, key) => found.Choice<FirewallMode>(key));
        if (customerFacing && mode == FirewallMode.Count && !section.HasProblem(ModeKey))
        {
            section.Refuse(ModeKey, $"block, {CustomerFacingReadings.Reason}");
        }

        var exceptions = section.Optional<IReadOnlyList<string>>(
            ExceptionsKey, [], (found, key) => found.Texts(key, Rule, from: 0, to: 20, "names of rules"));
        if (mode == FirewallMode.Count && !exceptions.All(rule => Has(AlwaysBlocking, rule)) && !section.HasProblem(ModeKey))
        {
            section.Refuse(ExceptionsKey, $"left out while mode is count, but for rules of {Names(AlwaysBlocking)}: no other rule blocks then");
        }

        return new FirewallSettings
        {
            Mode = mode,
            RequestsPerFiveMinutes = section.Optional(
                "requestsPerFiveMinutes", 2000, (found, key) => found.Number(key, from: 10, to: 2_000_000_000, "requests of one address")),
            Exceptions = exceptions,
        };
    }

    private static string Names(IEnumerable<ManagedRuleGroup> groups) => Wording.Alternatives([.. groups.Select(group => group.Name)]);

    private static bool Has(IEnumerable<ManagedRuleGroup> groups, string rule) => groups.Any(group => group.Rules.Contains(rule, StringComparer.Ordinal));
}
