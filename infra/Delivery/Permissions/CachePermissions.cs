using Infra.Access;

namespace Infra.Delivery.Permissions;

/// <summary>Valkey or Redis on ElastiCache.</summary>
internal static class CachePermissions
{
    private static readonly string[] Changing =
    [
        "elasticache:AddTagsToResource", "elasticache:CreateCacheParameterGroup", "elasticache:CreateCacheSubnetGroup", "elasticache:CreateReplicationGroup",
        "elasticache:CreateSnapshot", "elasticache:DecreaseReplicaCount", "elasticache:DeleteCacheParameterGroup", "elasticache:DeleteCacheSubnetGroup",
        "elasticache:DeleteReplicationGroup", "elasticache:IncreaseReplicaCount", "elasticache:ModifyCacheParameterGroup",
        "elasticache:ModifyCacheSubnetGroup", "elasticache:ModifyReplicationGroup", "elasticache:ModifyReplicationGroupShardConfiguration",
        "elasticache:RemoveTagsFromResource", "elasticache:ResetCacheParameterGroup",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        var prefix = args.Context.Names.Prefix;
        yield return new()
        {
            Sid = "Cache",
            Actions = Changing,
            Resources =
            [
                arns.Regional("elasticache", $"replicationgroup:{prefix}-*"), arns.Regional("elasticache", $"cluster:{prefix}-*"),
                arns.Regional("elasticache", "parametergroup:*"), arns.Regional("elasticache", "subnetgroup:*"),
                arns.Regional("elasticache", $"snapshot:{prefix}-*"),
            ],
            Conditions = [.. StackConditions.NotOfAnotherStack(args.Context.Tags)],
        };
    }
}
