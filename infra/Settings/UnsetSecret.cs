namespace Infra.Settings;

/// <summary>A secret that the stack or its pipeline will miss, with the remedy.</summary>
/// <param name="Key">Where it belongs in the stack file: <c>secrets.PULUMI_ACCESS_TOKEN</c>.</param>
/// <param name="Command">Sets it; Pulumi asks for the value, so that no shell remembers it.</param>
public sealed record UnsetSecret(string Key, string Command)
{
    /// <summary>The secrets that a stack names and its file lacks, by name.</summary>
    /// <param name="settings">The settings of the stack.</param>
    /// <param name="stack">The stack's name: <c>staging</c>.</param>
    public static IReadOnlyList<UnsetSecret> In(StackSettings settings, string stack) =>
    [
        .. settings.GitHub.Secrets.Concat(settings.GitHub.PlanSecrets)
            .Where(secret => !secret.Value.IsSet)
            .Select(secret => secret.Name)
            .Concat(settings.Chat is ChatSettings.Discord { Webhook.IsSet: false } ? [ChatSettingsReader.WebhookSecret] : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new UnsetSecret(KeyOf(name), $"{SetCommand(name)} --stack {stack}")),
    ];

    internal static string SetCommand(string name) => $"pulumi config set --secret --path {KeyOf(name)}";

    private static string KeyOf(string name) => $"{StackSettingsReader.SecretsKey}.{name}";
}
