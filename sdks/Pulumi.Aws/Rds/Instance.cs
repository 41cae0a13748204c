using System.Collections.Immutable;

namespace Pulumi.Aws.Rds;

public class Instance : CustomResource
{
    [Output("address")]
    public Output<string> Address { get; private set; } = null!;

    [Output("allocatedStorage")]
    public Output<int> AllocatedStorage { get; private set; } = null!;

    [Output("allowMajorVersionUpgrade")]
    public Output<bool?> AllowMajorVersionUpgrade { get; private set; } = null!;

    [Output("applyImmediately")]
    public Output<bool?> ApplyImmediately { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("autoMinorVersionUpgrade")]
    public Output<bool?> AutoMinorVersionUpgrade { get; private set; } = null!;

    [Output("availabilityZone")]
    public Output<string> AvailabilityZone { get; private set; } = null!;

    [Output("backupRetentionPeriod")]
    public Output<int> BackupRetentionPeriod { get; private set; } = null!;

    [Output("backupTarget")]
    public Output<string> BackupTarget { get; private set; } = null!;

    [Output("backupWindow")]
    public Output<string> BackupWindow { get; private set; } = null!;

    [Output("caCertIdentifier")]
    public Output<string> CaCertIdentifier { get; private set; } = null!;

    [Output("characterSetName")]
    public Output<string> CharacterSetName { get; private set; } = null!;

    [Output("copyTagsToSnapshot")]
    public Output<bool?> CopyTagsToSnapshot { get; private set; } = null!;

    [Output("customIamInstanceProfile")]
    public Output<string?> CustomIamInstanceProfile { get; private set; } = null!;

    [Output("customerOwnedIpEnabled")]
    public Output<bool?> CustomerOwnedIpEnabled { get; private set; } = null!;

    [Output("databaseInsightsMode")]
    public Output<string> DatabaseInsightsMode { get; private set; } = null!;

    [Output("dbName")]
    public Output<string> DbName { get; private set; } = null!;

    [Output("dbSubnetGroupName")]
    public Output<string> DbSubnetGroupName { get; private set; } = null!;

    [Output("dedicatedLogVolume")]
    public Output<bool?> DedicatedLogVolume { get; private set; } = null!;

    [Output("deleteAutomatedBackups")]
    public Output<bool?> DeleteAutomatedBackups { get; private set; } = null!;

    [Output("deletionProtection")]
    public Output<bool?> DeletionProtection { get; private set; } = null!;

    [Output("domain")]
    public Output<string?> Domain { get; private set; } = null!;

    [Output("domainAuthSecretArn")]
    public Output<string?> DomainAuthSecretArn { get; private set; } = null!;

    [Output("domainDnsIps")]
    public Output<ImmutableArray<string>> DomainDnsIps { get; private set; } = null!;

    [Output("domainFqdn")]
    public Output<string> DomainFqdn { get; private set; } = null!;

    [Output("domainIamRoleName")]
    public Output<string?> DomainIamRoleName { get; private set; } = null!;

    [Output("domainOu")]
    public Output<string?> DomainOu { get; private set; } = null!;

    [Output("enabledCloudwatchLogsExports")]
    public Output<ImmutableArray<string>> EnabledCloudwatchLogsExports { get; private set; } = null!;

    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    [Output("engine")]
    public Output<string> Engine { get; private set; } = null!;

    [Output("engineLifecycleSupport")]
    public Output<string> EngineLifecycleSupport { get; private set; } = null!;

    [Output("engineVersion")]
    public Output<string> EngineVersion { get; private set; } = null!;

    [Output("engineVersionActual")]
    public Output<string> EngineVersionActual { get; private set; } = null!;

    [Output("finalSnapshotIdentifier")]
    public Output<string?> FinalSnapshotIdentifier { get; private set; } = null!;

    [Output("hostedZoneId")]
    public Output<string> HostedZoneId { get; private set; } = null!;

    [Output("iamDatabaseAuthenticationEnabled")]
    public Output<bool?> IamDatabaseAuthenticationEnabled { get; private set; } = null!;

    [Output("identifier")]
    public Output<string> Identifier { get; private set; } = null!;

    [Output("identifierPrefix")]
    public Output<string> IdentifierPrefix { get; private set; } = null!;

    [Output("instanceClass")]
    public Output<string> InstanceClass { get; private set; } = null!;

    [Output("iops")]
    public Output<int> Iops { get; private set; } = null!;

    [Output("kmsKeyId")]
    public Output<string> KmsKeyId { get; private set; } = null!;

    [Output("latestRestorableTime")]
    public Output<string> LatestRestorableTime { get; private set; } = null!;

    [Output("licenseModel")]
    public Output<string> LicenseModel { get; private set; } = null!;

    [Output("maintenanceWindow")]
    public Output<string> MaintenanceWindow { get; private set; } = null!;

    [Output("manageMasterUserPassword")]
    public Output<bool?> ManageMasterUserPassword { get; private set; } = null!;

    [Output("masterUserSecretKmsKeyId")]
    public Output<string> MasterUserSecretKmsKeyId { get; private set; } = null!;

    [Output("masterUserSecrets")]
    public Output<ImmutableArray<Outputs.InstanceMasterUserSecret>> MasterUserSecrets { get; private set; } = null!;

    [Output("maxAllocatedStorage")]
    public Output<int?> MaxAllocatedStorage { get; private set; } = null!;

    [Output("monitoringInterval")]
    public Output<int?> MonitoringInterval { get; private set; } = null!;

    [Output("monitoringRoleArn")]
    public Output<string> MonitoringRoleArn { get; private set; } = null!;

    [Output("multiAz")]
    public Output<bool> MultiAz { get; private set; } = null!;

    [Output("ncharCharacterSetName")]
    public Output<string> NcharCharacterSetName { get; private set; } = null!;

    [Output("networkType")]
    public Output<string> NetworkType { get; private set; } = null!;

    [Output("optionGroupName")]
    public Output<string> OptionGroupName { get; private set; } = null!;

    [Output("parameterGroupName")]
    public Output<string> ParameterGroupName { get; private set; } = null!;

    [Output("password")]
    public Output<string?> Password { get; private set; } = null!;

    [Output("passwordWo")]
    public Output<string?> PasswordWo { get; private set; } = null!;

    [Output("passwordWoVersion")]
    public Output<int?> PasswordWoVersion { get; private set; } = null!;

    [Output("performanceInsightsEnabled")]
    public Output<bool?> PerformanceInsightsEnabled { get; private set; } = null!;

    [Output("performanceInsightsKmsKeyId")]
    public Output<string> PerformanceInsightsKmsKeyId { get; private set; } = null!;

    [Output("performanceInsightsRetentionPeriod")]
    public Output<int> PerformanceInsightsRetentionPeriod { get; private set; } = null!;

    [Output("port")]
    public Output<int> Port { get; private set; } = null!;

    [Output("publiclyAccessible")]
    public Output<bool?> PubliclyAccessible { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("replicaMode")]
    public Output<string> ReplicaMode { get; private set; } = null!;

    [Output("replicas")]
    public Output<ImmutableArray<string>> Replicas { get; private set; } = null!;

    [Output("replicateSourceDb")]
    public Output<string?> ReplicateSourceDb { get; private set; } = null!;

    [Output("resourceId")]
    public Output<string> ResourceId { get; private set; } = null!;

    [Output("skipFinalSnapshot")]
    public Output<bool?> SkipFinalSnapshot { get; private set; } = null!;

    [Output("snapshotIdentifier")]
    public Output<string> SnapshotIdentifier { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("storageEncrypted")]
    public Output<bool?> StorageEncrypted { get; private set; } = null!;

    [Output("storageThroughput")]
    public Output<int> StorageThroughput { get; private set; } = null!;

    [Output("storageType")]
    public Output<string> StorageType { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("timezone")]
    public Output<string> Timezone { get; private set; } = null!;

    [Output("upgradeRolloutOrder")]
    public Output<string> UpgradeRolloutOrder { get; private set; } = null!;

    [Output("upgradeStorageConfig")]
    public Output<bool?> UpgradeStorageConfig { get; private set; } = null!;

    [Output("username")]
    public Output<string> Username { get; private set; } = null!;

    [Output("vpcSecurityGroupIds")]
    public Output<ImmutableArray<string>> VpcSecurityGroupIds { get; private set; } = null!;

    [Output("warningEventCategories")]
    public Output<ImmutableArray<string>> WarningEventCategories { get; private set; } = null!;

    public Instance(string name, InstanceArgs args, CustomResourceOptions? options = null)
        : base("aws:rds/instance:Instance", name, args, options)
    {
    }
}

public sealed class InstanceArgs : ResourceArgs
{
    [Input("allocatedStorage")]
    public Input<int>? AllocatedStorage { get; set; }

    [Input("allowMajorVersionUpgrade")]
    public Input<bool>? AllowMajorVersionUpgrade { get; set; }

    [Input("applyImmediately")]
    public Input<bool>? ApplyImmediately { get; set; }

    [Input("autoMinorVersionUpgrade")]
    public Input<bool>? AutoMinorVersionUpgrade { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("backupRetentionPeriod")]
    public Input<int>? BackupRetentionPeriod { get; set; }

    [Input("backupTarget")]
    public Input<string>? BackupTarget { get; set; }

    [Input("backupWindow")]
    public Input<string>? BackupWindow { get; set; }

    [Input("blueGreenUpdate")]
    public Input<Inputs.InstanceBlueGreenUpdateArgs>? BlueGreenUpdate { get; set; }

    [Input("caCertIdentifier")]
    public Input<string>? CaCertIdentifier { get; set; }

    [Input("characterSetName")]
    public Input<string>? CharacterSetName { get; set; }

    [Input("copyTagsToSnapshot")]
    public Input<bool>? CopyTagsToSnapshot { get; set; }

    [Input("customIamInstanceProfile")]
    public Input<string>? CustomIamInstanceProfile { get; set; }

    [Input("customerOwnedIpEnabled")]
    public Input<bool>? CustomerOwnedIpEnabled { get; set; }

    [Input("databaseInsightsMode")]
    public Input<string>? DatabaseInsightsMode { get; set; }

    [Input("dbName")]
    public Input<string>? DbName { get; set; }

    [Input("dbSubnetGroupName")]
    public Input<string>? DbSubnetGroupName { get; set; }

    [Input("dedicatedLogVolume")]
    public Input<bool>? DedicatedLogVolume { get; set; }

    [Input("deleteAutomatedBackups")]
    public Input<bool>? DeleteAutomatedBackups { get; set; }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("domain")]
    public Input<string>? Domain { get; set; }

    [Input("domainAuthSecretArn")]
    public Input<string>? DomainAuthSecretArn { get; set; }

    [Input("domainDnsIps")]
    private InputList<string>? _domainDnsIps;

    public InputList<string> DomainDnsIps
    {
        get => _domainDnsIps ??= new InputList<string>();
        set => _domainDnsIps = value;
    }

    [Input("domainFqdn")]
    public Input<string>? DomainFqdn { get; set; }

    [Input("domainIamRoleName")]
    public Input<string>? DomainIamRoleName { get; set; }

    [Input("domainOu")]
    public Input<string>? DomainOu { get; set; }

    [Input("enabledCloudwatchLogsExports")]
    private InputList<string>? _enabledCloudwatchLogsExports;

    public InputList<string> EnabledCloudwatchLogsExports
    {
        get => _enabledCloudwatchLogsExports ??= new InputList<string>();
        set => _enabledCloudwatchLogsExports = value;
    }

    [Input("engine")]
    public Input<string>? Engine { get; set; }

    [Input("engineLifecycleSupport")]
    public Input<string>? EngineLifecycleSupport { get; set; }

    [Input("engineVersion")]
    public Input<string>? EngineVersion { get; set; }

    [Input("finalSnapshotIdentifier")]
    public Input<string>? FinalSnapshotIdentifier { get; set; }

    [Input("iamDatabaseAuthenticationEnabled")]
    public Input<bool>? IamDatabaseAuthenticationEnabled { get; set; }

    [Input("identifier")]
    public Input<string>? Identifier { get; set; }

    [Input("identifierPrefix")]
    public Input<string>? IdentifierPrefix { get; set; }

    [Input("instanceClass", required: true)]
    public InputUnion<string, InstanceType> InstanceClass { get; set; } = null!;

    [Input("iops")]
    public Input<int>? Iops { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("licenseModel")]
    public Input<string>? LicenseModel { get; set; }

    [Input("maintenanceWindow")]
    public Input<string>? MaintenanceWindow { get; set; }

    [Input("manageMasterUserPassword")]
    public Input<bool>? ManageMasterUserPassword { get; set; }

    [Input("masterUserSecretKmsKeyId")]
    public Input<string>? MasterUserSecretKmsKeyId { get; set; }

    [Input("maxAllocatedStorage")]
    public Input<int>? MaxAllocatedStorage { get; set; }

    [Input("monitoringInterval")]
    public Input<int>? MonitoringInterval { get; set; }

    [Input("monitoringRoleArn")]
    public Input<string>? MonitoringRoleArn { get; set; }

    [Input("multiAz")]
    public Input<bool>? MultiAz { get; set; }

    [Input("ncharCharacterSetName")]
    public Input<string>? NcharCharacterSetName { get; set; }

    [Input("networkType")]
    public Input<string>? NetworkType { get; set; }

    [Input("optionGroupName")]
    public Input<string>? OptionGroupName { get; set; }

    [Input("parameterGroupName")]
    public Input<string>? ParameterGroupName { get; set; }

    [Input("password")]
    private Input<string>? _password;

    public Input<string>? Password
    {
        get => _password;
        set => _password = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("passwordWo")]
    private Input<string>? _passwordWo;

    public Input<string>? PasswordWo
    {
        get => _passwordWo;
        set => _passwordWo = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("passwordWoVersion")]
    public Input<int>? PasswordWoVersion { get; set; }

    [Input("performanceInsightsEnabled")]
    public Input<bool>? PerformanceInsightsEnabled { get; set; }

    [Input("performanceInsightsKmsKeyId")]
    public Input<string>? PerformanceInsightsKmsKeyId { get; set; }

    [Input("performanceInsightsRetentionPeriod")]
    public Input<int>? PerformanceInsightsRetentionPeriod { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("publiclyAccessible")]
    public Input<bool>? PubliclyAccessible { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("replicaMode")]
    public Input<string>? ReplicaMode { get; set; }

    [Input("replicateSourceDb")]
    public Input<string>? ReplicateSourceDb { get; set; }

    [Input("restoreToPointInTime")]
    public Input<Inputs.InstanceRestoreToPointInTimeArgs>? RestoreToPointInTime { get; set; }

    [Input("s3Import")]
    public Input<Inputs.InstanceS3ImportArgs>? S3Import { get; set; }

    [Input("skipFinalSnapshot")]
    public Input<bool>? SkipFinalSnapshot { get; set; }

    [Input("snapshotIdentifier")]
    public Input<string>? SnapshotIdentifier { get; set; }

    [Input("storageEncrypted")]
    public Input<bool>? StorageEncrypted { get; set; }

    [Input("storageThroughput")]
    public Input<int>? StorageThroughput { get; set; }

    [Input("storageType")]
    public InputUnion<string, StorageType>? StorageType { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("timezone")]
    public Input<string>? Timezone { get; set; }

    [Input("upgradeStorageConfig")]
    public Input<bool>? UpgradeStorageConfig { get; set; }

    [Input("username")]
    public Input<string>? Username { get; set; }

    [Input("vpcSecurityGroupIds")]
    private InputList<string>? _vpcSecurityGroupIds;

    public InputList<string> VpcSecurityGroupIds
    {
        get => _vpcSecurityGroupIds ??= new InputList<string>();
        set => _vpcSecurityGroupIds = value;
    }

    [Input("warningEventCategories")]
    private InputList<string>? _warningEventCategories;

    public InputList<string> WarningEventCategories
    {
        get => _warningEventCategories ??= new InputList<string>();
        set => _warningEventCategories = value;
    }
}
