namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceAlarmsArgs : ResourceArgs
{
    [Input("alarmNames", required: true)]
    private InputList<string>? _alarmNames;

    public InputList<string> AlarmNames
    {
        get => _alarmNames ??= new InputList<string>();
        set => _alarmNames = value;
    }

    [Input("enable", required: true)]
    public Input<bool> Enable { get; set; } = null!;

    [Input("rollback", required: true)]
    public Input<bool> Rollback { get; set; } = null!;
}
