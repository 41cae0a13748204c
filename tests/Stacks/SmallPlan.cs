using Infra.Plans;

namespace Tests.Stacks;

/// <summary>A plan that fits on a page.</summary>
internal static class SmallPlan
{
    private const string Prefix = "urn:pulumi:dev::infra::";

    /// <summary>A network with a VPC and a protected database, the VPC with one input.</summary>
    public static Plan With(string input, object? value) => new()
    {
        Project = "infra",
        Stack = "dev",
        Outputs = new Dictionary<string, object?>(StringComparer.Ordinal),
        Resources =
        [
            Resource("infra:network:VpcNetwork", "network", parent: null),
            Resource("infra:network:VpcNetwork$aws:ec2/vpc:Vpc", "network-vpc", $"{Prefix}infra:network:VpcNetwork::network", (input, value)),
            Resource("infra:network:VpcNetwork$aws:rds/instance:Instance", "store", $"{Prefix}infra:network:VpcNetwork::network", ("multiAz", true))
                with { Protect = true },
        ],
    };

    private static PlannedResource Resource(string types, string name, string? parent, params (string Key, object? Value)[] inputs) => new()
    {
        Urn = $"{Prefix}{types}::{name}",
        Type = types.Split('$')[^1],
        Name = name,
        Parent = parent,
        Inputs = inputs.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal),
    };
}
