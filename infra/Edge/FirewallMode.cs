namespace Infra.Edge;

/// <summary>What the firewall does with a request that one of its rules matches.</summary>
public enum FirewallMode
{
    /// <summary>Let it pass and write it down: how rules are tried before they block.</summary>
    Count,

    /// <summary>Answer it with 403.</summary>
    Block,
}
