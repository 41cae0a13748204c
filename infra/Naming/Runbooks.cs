using Infra.Settings;

namespace Infra.Naming;

/// <summary>Where the runbooks are read: in the repository, at the branch that the stack is deployed from.</summary>
public sealed record Runbooks(RepositoryName Repository, string Branch)
{
    /// <summary>The folder, from the root of the repository.</summary>
    public const string Folder = "docs/runbooks";

    /// <summary>The longest <see cref="Root"/> that leaves the description of an alarm, which links its runbook, within the 1024 characters of CloudWatch.</summary>
    public const int LongestRoot = 600;

    /// <summary>The address of the repository's files at the branch.</summary>
    public string Root => $"https://github.com/{Repository}/blob/{string.Join('/', Branch.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The address of a runbook by its name, that of the file without <c>.md</c>.</summary>
    public string Link(string guide) => $"{Root}/{Folder}/{guide}.md";

    /// <summary>What an alarm says: why, what first, and where to read on.</summary>
    public string Description(string why, string first, string guide) => $"{why} First: {first} Runbook: {Link(guide)}";
}
