namespace Pulumi.Aws.Rds.Inputs;

public sealed class InstanceRestoreToPointInTimeArgs : ResourceArgs
{
    [Input("restoreTime")]
    public Input<string>? RestoreTime { get; set; }

    [Input("sourceDbInstanceIdentifier")]
    public Input<string>? SourceDbInstanceIdentifier { get; set; }

    [Input("useLatestRestorableTime")]
    public Input<bool>? UseLatestRestorableTime { get; set; }
}
