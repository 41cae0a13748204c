using System.Text.RegularExpressions;

namespace Infra.Settings;

internal static partial class GovernedRepositoryReader
{
    private const string Actions = "allowedActions";
    private const string Licence = "secretProtection";

    /// <summary>GitHub's own are allowed anyway, and a whole owner or everybody would be no list.</summary>
    private static TextShape Action => new(
        "an action with the versions that are allowed, for example docker/build-push-action@*",
        text => ActionPattern().IsMatch(text));

    /// <summary>Null where another stack governs the repository.</summary>
    public static GovernedRepository? Read(SettingsSection section, GitHubAccount account)
    {
        if (!section.Flag("governsRepository"))
        {
            section.RefuseWithoutEffect(Actions, "since governsRepository is false");
            section.RefuseWithoutEffect(Licence, "since governsRepository is false");
            return null;
        }

        return new GovernedRepository
        {
            AllowedActions = AllowedActions(section, account),
            SecretScanning = SecretScanning(section, account),
        };
    }

    private static IReadOnlyList<string>? AllowedActions(SettingsSection section, GitHubAccount account)
    {
        if (account.HasRules || section.HasProblem("plan") || section.HasProblem("visibility"))
        {
            return [.. section.Texts(Actions, Action, from: 0, to: 1000, "actions").Order(StringComparer.Ordinal)];
        }

        section.RefuseWithoutEffect(Actions, $"since GitHub holds {account} to no such list");
        return null;
    }

    private static bool SecretScanning(SettingsSection section, GitHubAccount account)
    {
        if (account.Visibility != RepositoryVisibility.Public)
        {
            return section.Optional(Licence, false, (s, k) => s.Flag(k));
        }

        section.RefuseWithoutEffect(Licence, "since secret scanning of a public repository needs no licence");
        return true;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9-]+/[A-Za-z0-9._/-]+@[A-Za-z0-9._*-]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActionPattern();
}
