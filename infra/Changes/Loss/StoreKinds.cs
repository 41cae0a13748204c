using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>Kinds that hold data. Inputs as of version 6 of the AWS provider and 6 of the GitHub provider of Terraform, which Pulumi's are made from.</summary>
internal static class StoreKinds
{
    private const string Cluster =
        "take a snapshot, make the other cluster from it beside this one, move the clients over, and remove this one in a change of its own";

    public static IReadOnlyList<ReplaceableKind> All { get; } =
    [
        new(ResourceTypes.Database, "internal/service/rds/instance.go")
        {
            Always = ["customIamInstanceProfile", "restoreToPointInTime", "storageEncrypted"],
            UnlessLeftOut = ["availabilityZone", "backupTarget", "characterSetName", "dbName", "engine", "kmsKeyId", "ncharCharacterSetName", "snapshotIdentifier", "timezone", "username"],
            Lost = "the new instance is empty; what was written is only in the last snapshot and in the backups",
            Safe = "take a snapshot, restore it with the new inputs as another instance, move the services over, and remove the old one in a change of its own (docs/runbooks/database-restore.md)",
        },
        new(ResourceTypes.Cache, "internal/service/elasticache/replication_group.go")
        {
            Always = ["kmsKeyId", "nodeGroupConfigurations", "port", "replicationGroupId", "snapshotArns", "snapshotName"],
            UnlessLeftOut = ["atRestEncryptionEnabled", "dataTieringEnabled", "globalReplicationGroupId", "networkType", "securityGroupNames", "subnetGroupName"],
            Sometimes = [new("engine") { Only = ReplacementConditions.IsAnotherCacheEngine }, new("engineVersion") { Only = ReplacementConditions.IsEarlierVersion }],
            Lost = "the new cache is empty: sessions, queues and whatever else is only in it are gone",
            Safe = "let the queues run empty, take a snapshot, make the other cache with snapshotName beside this one, move the services over, and remove this one in a change of its own",
        },
        new(ResourceTypes.EncryptionKey, "internal/service/kms/key.go")
        {
            Always = ["customKeyStoreId", new("customerMasterKeySpec", "SYMMETRIC_DEFAULT"), new("keyUsage", "ENCRYPT_DECRYPT"), "xksKeyId"],
            UnlessLeftOut = ["multiRegion"],
            Lost = "whatever is encrypted with the key, its snapshots and backups with it, can never be read again once the key is deleted",
            Safe = "make the other key beside this one, move each user of it over, and keep this one for as long as a backup needs it",
        },
        new(ResourceTypes.Secret, "internal/service/secretsmanager/secret.go")
        {
            UnlessLeftOut = ["name", "namePrefix"],
            Lost = "the values that people have set are gone after the recovery window, and what reads the secret finds none",
            Safe = "make the other secret beside this one, copy the value with 'aws secretsmanager', move the readers over, and remove this one in a change of its own",
        },
        new(ResourceTypes.Bucket, "internal/service/s3/bucket.go")
        {
            Always = ["objectLockEnabled"],
            UnlessLeftOut = ["bucket", "bucketNamespace", "bucketPrefix"],
            Lost = "the objects do not come along; AWS refuses to delete a bucket that holds some, and with forceDestroy they are gone",
            Safe = "make the other bucket beside this one, copy the objects with 'aws s3 sync', move the readers over, and remove this one in a change of its own",
        },
        new(ResourceTypes.ImageRepository, "internal/service/ecr/repository.go")
        {
            Always = ["encryptionConfigurations", "name"],
            Lost = "the images do not come along: nothing that runs can start again or be rolled back to",
            Safe = "make the other repository beside this one, copy the images with their digests, move the services over, and remove this one in a change of its own",
        },
        new(ResourceTypes.BackupVault, "internal/service/backup/vault.go")
        {
            Always = ["name"],
            UnlessLeftOut = ["kmsKeyArn"],
            Lost = "the recovery points do not come along; AWS refuses to delete a vault that holds some, and with forceDestroy they are gone",
            Safe = "make the other vault beside this one, let the plan fill it, and remove this one once its last recovery point has expired",
        },
        new(ResourceTypes.LogGroup, "internal/service/logs/group.go")
        {
            UnlessLeftOut = ["logGroupClass", "name", "namePrefix"],
            Lost = "everything that was logged until now is deleted",
            Safe = "make the other group beside this one, export this one with 'aws logs create-export-task', and remove it in a change of its own",
        },
        new(ResourceTypes.SourceRepository, "github/resource_github_repository.go")
        {
            Lost = "commits, issues, pull requests, releases and the record of the deployments are gone",
            Safe = "archive the repository instead, or take it out of the state with 'pulumi state delete'",
        },
        new("aws:rds/cluster:Cluster", "internal/service/rds/cluster.go")
        {
            Always = ["engine", "engineMode", "restoreToPointInTime", "storageEncrypted"],
            UnlessLeftOut = ["availabilityZones", "clusterIdentifier", "clusterIdentifierPrefix", "databaseName", "dbSubnetGroupName", "kmsKeyId", "masterUsername", "snapshotIdentifier"],
            Lost = "the new cluster is empty; what was written is only in the last snapshot and in the backups",
            Safe = Cluster,
        },
        new("aws:docdb/cluster:Cluster", "internal/service/docdb/cluster.go")
        {
            Always = [new("engine", "docdb"), new("port", 27017.0), "restoreToPointInTime", "storageEncrypted"],
            UnlessLeftOut = ["availabilityZones", "clusterIdentifier", "clusterIdentifierPrefix", "dbSubnetGroupName", "kmsKeyId", "masterUsername", "snapshotIdentifier"],
            Lost = "the new cluster is empty; what was written is only in the last snapshot and in the backups",
            Safe = Cluster,
        },
        new("aws:neptune/cluster:Cluster", "internal/service/neptune/cluster.go")
        {
            Always = [new("engine", "neptune"), new("port", 8182.0), "storageEncrypted"],
            UnlessLeftOut = ["availabilityZones", "clusterIdentifier", "clusterIdentifierPrefix", "kmsKeyArn", "neptuneSubnetGroupName"],
            Lost = "the new cluster is empty; what was written is only in the last snapshot and in the backups",
            Safe = Cluster,
        },
        new("aws:dynamodb/table:Table", "internal/service/dynamodb/table.go")
        {
            Always = ["hashKey", "importTable", "localSecondaryIndexes", "name", "rangeKey"],
            Lost = "the new table is empty; what was written is only in the backups",
            Safe = "restore a backup as the other table beside this one, move the services over, and remove this one in a change of its own",
        },
        new("aws:efs/fileSystem:FileSystem", "internal/service/efs/file_system.go")
        {
            UnlessLeftOut = ["availabilityZoneName", "creationToken", "encrypted", "kmsKeyId", "performanceMode"],
            Lost = "the new file system is empty; the files are only in the backups",
            Safe = "make the other file system beside this one, copy with AWS DataSync, move the services over, and remove this one in a change of its own",
        },
        new("aws:opensearch/domain:Domain", "internal/service/opensearch/domain.go")
        {
            Always = ["domainName", "encryptAtRest", "vpcOptions"],
            Lost = "the new domain has no index; what was indexed is only in the snapshots",
            Safe = "make the other domain beside this one, restore a snapshot into it, move the services over, and remove this one in a change of its own",
        },
        new("aws:cognito/userPool:UserPool", "internal/service/cognitoidp/user_pool.go")
        {
            Always = ["aliasAttributes", "usernameAttributes", "usernameConfiguration"],
            Lost = "every user is gone, with a password that nobody can export",
            Safe = "make the other pool beside this one and let a migration trigger bring each user over as they sign in",
        },
    ];
}
