namespace Tests.Fixtures;

/// <summary>A stack file after its owner went to a smaller plan of GitHub.</summary>
internal static class AccountText
{
    /// <summary>A private repository on Team, which has no rules for environments and no list of actions; the pull request is the gate.</summary>
    public static string Team(string production)
    {
        var list = production.IndexOf("    allowedActions:", StringComparison.Ordinal);
        var end = production.IndexOf("    branch:", list, StringComparison.Ordinal);
        Assert.Contains("plan: enterprise", production, StringComparison.Ordinal);
        return (production[..list] + production[end..]).Replace("plan: enterprise", "plan: team\n    approvalGate: pullRequest", StringComparison.Ordinal);
    }
}
