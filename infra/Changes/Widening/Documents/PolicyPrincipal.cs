using Infra.Plans;

namespace Infra.Changes.Widening.Documents;

/// <summary>Who a statement is about, each as <c>KIND NAME</c>.</summary>
internal static class PolicyPrincipal
{
    public const string Everybody = "*";

    private const string Aws = "AWS";

    /// <summary>The principals of an entry of a policy: <c>"*"</c>, or a map of lists by kind.</summary>
    public static IReadOnlyList<string> Read(object? entry) => entry switch
    {
        IReadOnlyDictionary<string, object?> map => [.. map.SelectMany(kind => PlannedValue.Texts(kind.Value).Select(name => Named(kind.Key, name))).Distinct(StringComparer.Ordinal)],
        Unknown => ["not known before the deployment"],
        _ => PlannedValue.Texts(entry).Contains(Everybody) ? [Everybody] : [],
    };

    /// <summary>Everybody, or the same; an account stands for whoever is in it.</summary>
    public static bool Covers(string wide, string narrow) =>
        wide == Everybody || wide == narrow || (wide.EndsWith(":root", StringComparison.Ordinal) && AccountOf(wide) is { } account && account == AccountOf(narrow));

    private static string Named(string kind, string name) =>
        name == Everybody ? Everybody
        : kind == Aws && name.Length == 12 && name.All(char.IsAsciiDigit) ? $"{Aws} arn:aws:iam::{name}:root"
        : $"{kind} {name}";

    private static string? AccountOf(string principal) =>
        principal.StartsWith($"{Aws} arn:", StringComparison.Ordinal) && principal.Split(':', 6) is [_, _, _, _, { Length: > 0 } account, _] ? account : null;
}
