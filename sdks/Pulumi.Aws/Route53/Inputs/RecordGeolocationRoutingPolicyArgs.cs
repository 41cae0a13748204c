namespace Pulumi.Aws.Route53.Inputs;

public sealed class RecordGeolocationRoutingPolicyArgs : ResourceArgs
{
    [Input("continent")]
    public Input<string>? Continent { get; set; }

    [Input("country")]
    public Input<string>? Country { get; set; }

    [Input("subdivision")]
    public Input<string>? Subdivision { get; set; }
}
