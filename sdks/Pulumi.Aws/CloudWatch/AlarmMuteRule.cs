using System.Collections.Immutable;

namespace Pulumi.Aws.CloudWatch;

public class AlarmMuteRule : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("expireDate")]
    public Output<string?> ExpireDate { get; private set; } = null!;

    [Output("lastUpdatedTimestamp")]
    public Output<string> LastUpdatedTimestamp { get; private set; } = null!;

    [Output("muteType")]
    public Output<string> MuteType { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("startDate")]
    public Output<string?> StartDate { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    public AlarmMuteRule(string name, AlarmMuteRuleArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/alarmMuteRule:AlarmMuteRule", name, args ?? new AlarmMuteRuleArgs(), options)
    {
    }
}

public sealed class AlarmMuteRuleArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("expireDate")]
    public Input<string>? ExpireDate { get; set; }

    [Input("muteTargets")]
    public Input<Inputs.AlarmMuteRuleMuteTargetsArgs>? MuteTargets { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rule")]
    public Input<Inputs.AlarmMuteRuleRuleArgs>? Rule { get; set; }

    [Input("startDate")]
    public Input<string>? StartDate { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
