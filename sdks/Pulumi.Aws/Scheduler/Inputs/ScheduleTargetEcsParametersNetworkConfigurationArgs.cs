namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetEcsParametersNetworkConfigurationArgs : ResourceArgs
{
    [Input("assignPublicIp")]
    public Input<bool>? AssignPublicIp { get; set; }

    [Input("securityGroups")]
    private InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ??= new InputList<string>();
        set => _securityGroups = value;
    }

    [Input("subnets", required: true)]
    private InputList<string>? _subnets;

    public InputList<string> Subnets
    {
        get => _subnets ??= new InputList<string>();
        set => _subnets = value;
    }
}
