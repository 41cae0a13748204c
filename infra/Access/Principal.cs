using Pulumi;

namespace Infra.Access;

/// <summary>Who a statement is about: its kind in the policy language, and the name of one.</summary>
public sealed record Principal(string Kind, Input<string> Name)
{
    public static Principal Service(string name) => new("Service", name);

    public static Principal Aws(Input<string> arn) => new("AWS", arn);

    public static Principal Federated(Input<string> arn) => new("Federated", arn);

    /// <summary>Everyone; for statements that deny.</summary>
    public static Principal Anyone() => new("AWS", "*");
}
