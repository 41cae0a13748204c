namespace Infra.Policies.Published;

/// <summary>The published rules that can be decided from what a program declares, as of November 2026.</summary>
public static class PublishedRules
{
    private const string File = "published-rules.tsv";

    /// <summary>Ordered by id.</summary>
    /// <exception cref="InvalidOperationException">The list in the assembly is malformed.</exception>
    public static IReadOnlyList<PublishedRule> Read()
    {
        using var stream = typeof(PublishedRules).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"{File} is not in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(Rule).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    private static PublishedRule Rule(string line) => line.Split('\t') is [var id, var source, var severity, var invariant, var condition]
        ? new PublishedRule(id, source, severity, invariant, condition)
        : throw new InvalidOperationException($"{File}: '{line}' has not five columns");
}
