using System.Text.RegularExpressions;
using Infra.Text;

namespace Infra.Settings;

/// <summary>The plain environment variables of a service; their values show in the AWS console and in plans.</summary>
internal static partial class EnvironmentReader
{
    public const string Reserved = "is reserved; the platform, ECS or an AWS SDK sets it";

    private const string PlainOnly = "environment holds only what anyone may read, secrets beside it the names of what nobody may";

    private static TextShape AnyText => new("text", _ => true);

    /// <summary>Ordered by name (ordinal).</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(SettingsSection service, IReadOnlyList<string> setByTracing)
    {
        var section = service.Names("environment", "a section with plain values by name, or {}");
        return
        [
            .. section.Keys
                .Select(name => KeyValuePair.Create(name, Value(section, name, setByTracing)))
                .OrderBy(variable => variable.Key, StringComparer.Ordinal),
        ];
    }

    public static bool IsName(string text) => NamePattern().IsMatch(text);

    /// <summary>Whether the platform, ECS or an AWS SDK sets a variable of that name.</summary>
    public static bool IsReserved(string name) => ReservedPattern().IsMatch(name);

    private static string Value(SettingsSection section, string name, IReadOnlyList<string> setByTracing)
    {
        if (NameProblem(name, section.Ask(name) is ConfigNode.Secret, setByTracing) is { } problem)
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
    private static string? NameProblem(string name, bool isSecret, IReadOnlyList<string> setByTracing)
    {
        if (IsReserved(name) || setByTracing.Contains(name, StringComparer.Ordinal))
        {
            return Reserved;
        }

        if (isSecret)
        {
            return $"is a secret; {PlainOnly}";
        }

        if (SecretLooks.HasNameOfOne(name))
        {
            return $"is a plain value where a secret belongs; {PlainOnly}";
        }

        return IsName(name)
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
