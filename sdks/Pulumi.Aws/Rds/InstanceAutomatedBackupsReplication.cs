namespace Pulumi.Aws.Rds;

public class InstanceAutomatedBackupsReplication : CustomResource
{
    public InstanceAutomatedBackupsReplication(string name, InstanceAutomatedBackupsReplicationArgs args, CustomResourceOptions? options = null)
        : base("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", name, args, options)
    {
    }
}

public sealed class InstanceAutomatedBackupsReplicationArgs : ResourceArgs
{
    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("retentionPeriod")]
    public Input<int>? RetentionPeriod { get; set; }

    [Input("sourceDbInstanceArn", required: true)]
    public Input<string> SourceDbInstanceArn { get; set; } = null!;
}
