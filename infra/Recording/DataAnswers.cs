namespace Infra.Recording;

/// <summary>RDS and ElastiCache.</summary>
internal static class DataAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        // The id is the resource id; the name that people know it by is the identifier.
        new("aws:rds/instance:Instance", database => $"db-{database.Name}")
        {
            NamedBy = "identifier",
            Outputs = database => new()
            {
                ["address"] = Address(database),
                ["arn"] = database.Arn("rds", $"db:{database.CloudName}"),
                ["availabilityZone"] = $"{database.Region}a",
                ["endpoint"] = $"{Address(database)}:{database.Number("port", DefaultPort(database))}",
                ["engineVersionActual"] = database.Text("engineVersion", ""),
                ["hostedZoneId"] = "Z2R2ITUGPM61AM",
                ["listenerEndpoints"] = Array.Empty<object>(),
                ["masterUserSecrets"] = MasterUserSecrets(database),
                ["port"] = DefaultPort(database),
                ["replicas"] = Array.Empty<object>(),
                ["resourceId"] = database.Id,
                ["status"] = "available",
            },
        },
        new("aws:rds/subnetGroup:SubnetGroup", group => group.CloudName) { NamedBy = "name", Outputs = group => Group(group, "rds", "subgrp") },
        new("aws:rds/parameterGroup:ParameterGroup", group => group.CloudName) { NamedBy = "name", Outputs = group => Group(group, "rds", "pg") },
        new("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", copy =>
            copy.Arn("rds", $"auto-backup:ab-{copy.Hex(39)}")),
        new("aws:elasticache/replicationGroup:ReplicationGroup", cache => cache.CloudName)
        {
            NamedBy = "replicationGroupId",
            Outputs = cache => new()
            {
                ["arn"] = cache.Arn("elasticache", $"replicationgroup:{cache.CloudName}"),
                ["clusterEnabled"] = false,
                ["configurationEndpointAddress"] = $"clustercfg.{CacheDomain(cache)}",
                ["engineVersionActual"] = cache.Text("engineVersion", ""),
                ["memberClusters"] = Enumerable.Range(1, (int)cache.Number("numCacheClusters", 1))
                    .Select(number => (object)$"{cache.CloudName}-{number:000}").ToArray(),
                ["port"] = 6379,
                ["primaryEndpointAddress"] = $"master.{CacheDomain(cache)}",
                ["readerEndpointAddress"] = $"replica.{CacheDomain(cache)}",
            },
        },
        new("aws:elasticache/subnetGroup:SubnetGroup", group => group.CloudName)
        {
            NamedBy = "name", Outputs = group => Group(group, "elasticache", "subnetgroup"),
        },
        new("aws:elasticache/parameterGroup:ParameterGroup", group => group.CloudName)
        {
            NamedBy = "name", Outputs = group => Group(group, "elasticache", "parametergroup"),
        },
    ];

    private static Dictionary<string, object?> Group(AskedResource group, string service, string kind) =>
        new() { ["arn"] = group.Arn(service, $"{kind}:{group.CloudName}") };

    private static string Address(AskedResource database) => $"{database.CloudName}.{database.Hex(12)}.{database.Region}.rds.amazonaws.com";

    private static string CacheDomain(AskedResource cache) => $"{cache.CloudName}.{cache.Hex(6)}.{cache.Region}.cache.amazonaws.com";

    private static int DefaultPort(AskedResource database) => database.Text("engine", "").Contains("postgres", StringComparison.Ordinal) ? 5432 : 3306;

    private static object[] MasterUserSecrets(AskedResource database) => !database.Flag("manageMasterUserPassword") ? [] :
    [
        new Dictionary<string, object>
        {
            ["kmsKeyId"] = database.Text("masterUserSecretKmsKeyId", database.Arn("kms", "alias/aws/secretsmanager")),
            ["secretArn"] = database.Arn("secretsmanager", $"secret:rds!{database.Id}-{database.Hex(6)}"),
            ["secretStatus"] = "active",
        },
    ];
}
