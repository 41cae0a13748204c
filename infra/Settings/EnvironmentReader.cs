using System.Text.RegularExpressions;
using Infra.Text;

namespace Infra.Settings;

/// <summary>The plain environment variables of a service; their values show in the AWS console and in plans.</summary>
internal static partial class EnvironmentReader
{
    private const string PlainOnly = "environment holds only what anyone may read";

    private static readonly TextShape AnyText = new("text", _ => true);

    /// <summary>Ordered by name (ordinal).</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(SettingsSection service)
    {
        var section = service.Names("environment", "a section with plain values by name, or {}");
        return
        [
            .. section.Keys
                .Select(name => KeyValuePair.Create(name, Value(section, name)))
                .OrderBy(variable => variable.Key, StringComparer.Ordinal),
        ];
    }

    private static string Value(SettingsSection section, string name)
    {
        if (NameProblem(name, section.Ask(name) is ConfigNode.Secret) is { } problem)
        {
            section.Report(name, problem);
            return "";
        }

        var value = section.Text(name, AnyText);
        if (SecretLooks.HasShapeOfOne(value))
        {
            section.Report(name, $"has the shape of a secret; {PlainOnly}");
        }

        return value;
    }

    /// <summary>Looks at the name alone: a secret's value must not reach a message.</summary>
    private static string? NameProblem(string name, bool isSecret)
    {
        if (ReservedPattern().IsMatch(name))
        {
            return "is reserved; the platform, ECS or an AWS SDK sets it";
        }

        if (isSecret)
        {
            return $"is a secret; {PlainOnly}";
        }

        if (SecretLooks.HasNameOfOne(name))
        {
            return $"is a plain value where a secret belongs; {PlainOnly}";
        }

        return NamePattern().IsMatch(name)
            ? null
            : "is not a name for an environment variable; it must be capital letters, digits and underscores, beginning with a letter";
    }

    [GeneratedRegex(@"\A[A-Z][A-Z0-9_]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(
        @"\A(PORT|DATABASE_(HOST|NAME|OWNER_PASSWORD|OWNER_USER|PASSWORD|PORT|READ_HOST|SECRET_VERSION|USER)|CACHE_(HOST|PORT|SECRET_VERSION|TOKEN)|BACKLOG_(NAMESPACE|SERVICE)|(AWS|ECS)_.*)\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReservedPattern();
}
