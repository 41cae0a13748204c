namespace Pulumi.Aws.CloudWatch;

public class AlarmMuteRule : CustomResource
{
    public AlarmMuteRule(string name, AlarmMuteRuleArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/alarmMuteRule:AlarmMuteRule", name, args ?? new AlarmMuteRuleArgs(), options)
    {
    }
}

public sealed class AlarmMuteRuleArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("muteTargets")]
    public Input<Inputs.AlarmMuteRuleMuteTargetsArgs>? MuteTargets { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("rule")]
    public Input<Inputs.AlarmMuteRuleRuleArgs>? Rule { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
