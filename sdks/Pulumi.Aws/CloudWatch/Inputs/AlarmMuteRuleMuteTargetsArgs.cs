namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class AlarmMuteRuleMuteTargetsArgs : ResourceArgs
{
    [Input("alarmNames", required: true)]
    private InputList<string>? _alarmNames;

    public InputList<string> AlarmNames
    {
        get => _alarmNames ??= new InputList<string>();
        set => _alarmNames = value;
    }
}
