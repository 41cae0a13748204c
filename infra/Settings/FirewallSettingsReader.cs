using Infra.Edge;

namespace Infra.Settings;

internal static class FirewallSettingsReader
{
    private const string ExceptionsKey = "exceptions";
    private const string ModeKey = "mode";

    private static readonly TextShape Rule = new(
        $"the name of a rule of {Wording.Alternatives([.. ManagedRuleGroup.All.Select(group => group.Name)])}, for example SizeRestrictions_BODY",
        text => ManagedRuleGroup.All.Any(group => group.Rules.Contains(text, StringComparer.Ordinal)));

    public static FirewallSettings Read(SettingsSection section, bool customerFacing)
    {
        var mode = section.Optional(ModeKey, FirewallMode.Block, (found, key) => found.Choice<FirewallMode>(key));
        if (customerFacing && mode == FirewallMode.Count && !section.HasProblem(ModeKey))
        {
            section.Refuse(ModeKey, $"block, {CustomerFacingReadings.Reason}");
        }

        var exceptions = section.Optional<IReadOnlyList<string>>(
            ExceptionsKey, [], (found, key) => found.Texts(key, Rule, from: 0, to: 20, "names of rules"));
        if (mode == FirewallMode.Count && exceptions.Count > 0 && !section.HasProblem(ModeKey))
        {
            section.Refuse(ExceptionsKey, "left out while mode is count: no rule blocks then");
        }

        return new FirewallSettings
        {
            Mode = mode,
            RequestsPerFiveMinutes = section.Optional(
                "requestsPerFiveMinutes", 2000, (found, key) => found.Number(key, from: 10, to: 2_000_000_000, "requests of one address")),
            Exceptions = exceptions,
        };
    }
}
