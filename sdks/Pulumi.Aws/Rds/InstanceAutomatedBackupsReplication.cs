namespace Pulumi.Aws.Rds;

public class InstanceAutomatedBackupsReplication : CustomResource
{
    [Output("kmsKeyId")]
    public Output<string> KmsKeyId { get; private set; } = null!;

    [Output("preSignedUrl")]
    public Output<string?> PreSignedUrl { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("retentionPeriod")]
    public Output<int?> RetentionPeriod { get; private set; } = null!;

    [Output("sourceDbInstanceArn")]
    public Output<string> SourceDbInstanceArn { get; private set; } = null!;

    public InstanceAutomatedBackupsReplication(string name, InstanceAutomatedBackupsReplicationArgs args, CustomResourceOptions? options = null)
        : base("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", name, args, options)
    {
    }
}

public sealed class InstanceAutomatedBackupsReplicationArgs : ResourceArgs
{
    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("preSignedUrl")]
    public Input<string>? PreSignedUrl { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("retentionPeriod")]
    public Input<int>? RetentionPeriod { get; set; }

    [Input("sourceDbInstanceArn", required: true)]
    public Input<string> SourceDbInstanceArn { get; set; } = null!;
}
