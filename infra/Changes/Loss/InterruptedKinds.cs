using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>Kinds whose replacement loses nothing but time, or an address nobody else knows. See <see cref="StoreKinds"/>.</summary>
internal static class InterruptedKinds
{
    public static IReadOnlyList<ReplaceableKind> All { get; } =
    [
        new(ResourceTypes.DatabaseSubnets, "internal/service/rds/subnet_group.go") { UnlessLeftOut = ["name", "namePrefix"] },
        new(ResourceTypes.DatabaseParameters, "internal/service/rds/parameter_group.go") { Always = ["description", "family"], UnlessLeftOut = ["name", "namePrefix"] },
        new(ResourceTypes.DatabaseBackupCopy, "internal/service/rds/instance_automated_backups_replication.go") { Always = ["kmsKeyId", "retentionPeriod", "sourceDbInstanceArn"] },
        new(ResourceTypes.CacheSubnets, "internal/service/elasticache/subnet_group.go") { Always = ["name"] },
        new(ResourceTypes.CacheParameters, "internal/service/elasticache/parameter_group.go") { Always = ["description", "family", "name"] },
        new(ResourceTypes.Certificate, "internal/service/acm/certificate.go")
        {
            Always = ["certificateAuthorityArn", "domainName", "subjectAlternativeNames", "validationMethod", "validationOptions"],
            UnlessLeftOut = ["keyAlgorithm"],
        },
        new(ResourceTypes.Cluster, "internal/service/ecs/cluster.go") { Always = ["name"] },
        new(ResourceTypes.Service, "internal/service/ecs/service.go")
        {
            Always = ["name", new("schedulingStrategy", "REPLICA")],
            UnlessLeftOut = ["cluster", "iamRole", "launchType"],
        },
        new(ResourceTypes.TargetGroup, "internal/service/elbv2/target_group.go")
        {
            Always = ["port", "protocol", new("targetType", "instance"), "vpcId"],
            UnlessLeftOut = ["ipAddressType", "name", "namePrefix", "protocolVersion"],
        },
        new(ResourceTypes.Listener, "internal/service/elbv2/listener.go") { Always = ["loadBalancerArn"] },
        new(ResourceTypes.PublicAddress, "internal/service/ec2/ec2_eip.go") { UnlessLeftOut = ["address", "customerOwnedIpv4Pool", "domain", "ipamPoolId", "networkBorderGroup", "publicIpv4Pool"] },
        new(ResourceTypes.NatGateway, "internal/service/ec2/vpc_nat_gateway.go") { Always = ["allocationId", "connectivityType", "subnetId"], UnlessLeftOut = ["privateIp"] },
        new(ResourceTypes.SecurityGroup, "internal/service/ec2/vpc_security_group.go") { Always = ["description"], UnlessLeftOut = ["name", "namePrefix", "vpcId"] },
        new(ResourceTypes.Role, "internal/service/iam/role.go") { Always = ["path"], UnlessLeftOut = ["name", "namePrefix"] },
        new(ResourceTypes.ManagedPolicy, "internal/service/iam/policy.go") { Always = ["description", "path"], UnlessLeftOut = ["name", "namePrefix"] },
        new(ResourceTypes.BackupPlan, "internal/service/backup/plan.go") { Always = ["name"] },
        new(ResourceTypes.BackupSelection, "internal/service/backup/selection.go")
        {
            Always = ["conditions", "iamRoleArn", "name", "notResources", "planId", "resources", "selectionTags"],
        },
        new(ResourceTypes.BackupVaultLock, "internal/service/backup/vault_lock_configuration.go") { Always = ["backupVaultName", "changeableForDays", "maxRetentionDays", "minRetentionDays"] },
    ];
}
