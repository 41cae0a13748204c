namespace Infra.Settings;

/// <summary>In which of its two forms GitHub keeps the rules of a branch; they layer, so a branch has one.</summary>
public enum BranchRuleForm
{
    /// <summary>Everybody who reads the repository sees the rules, and a required check counts from GitHub Actions alone.</summary>
    Ruleset,

    /// <summary>Branch protection, which only administrators see.</summary>
    Classic,
}
