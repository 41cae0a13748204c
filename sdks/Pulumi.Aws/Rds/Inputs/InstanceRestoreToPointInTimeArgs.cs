namespace Pulumi.Aws.Rds.Inputs;

public sealed class InstanceRestoreToPointInTimeArgs : ResourceArgs
{
    [Input("restoreTime")]
    public Input<string>? RestoreTime { get; set; }

    [Input("sourceDbInstanceAutomatedBackupsArn")]
    public Input<string>? SourceDbInstanceAutomatedBackupsArn { get; set; }

    [Input("sourceDbInstanceIdentifier")]
    public Input<string>? SourceDbInstanceIdentifier { get; set; }

    [Input("sourceDbiResourceId")]
    public Input<string>? SourceDbiResourceId { get; set; }

    [Input("useLatestRestorableTime")]
    public Input<bool>? UseLatestRestorableTime { get; set; }
}
