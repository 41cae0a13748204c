using Pulumi;

namespace Infra.Access;

/// <summary>One statement of an IAM policy document.</summary>
public sealed record PolicyStatement
{
    /// <summary>Letters and digits, unique in its document.</summary>
    public required string Sid { get; init; }

    public PolicyEffect Effect { get; init; } = PolicyEffect.Allow;

    /// <summary>Null in a policy of an identity, which is about that identity.</summary>
    public Principal? Principal { get; init; }

    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>Empty in a trust policy, which is about its role.</summary>
    public IReadOnlyList<Input<string>> Resources { get; init; } = [];

    public IReadOnlyList<PolicyCondition> Conditions { get; init; } = [];
}
