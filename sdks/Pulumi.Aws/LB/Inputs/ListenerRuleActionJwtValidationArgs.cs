namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionJwtValidationArgs : ResourceArgs
{
    [Input("additionalClaims")]
    private InputList<ListenerRuleActionJwtValidationAdditionalClaimArgs>? _additionalClaims;

    public InputList<ListenerRuleActionJwtValidationAdditionalClaimArgs> AdditionalClaims
    {
        get => _additionalClaims ??= new InputList<ListenerRuleActionJwtValidationAdditionalClaimArgs>();
        set => _additionalClaims = value;
    }

    [Input("issuer", required: true)]
    public Input<string> Issuer { get; set; } = null!;

    [Input("jwksEndpoint", required: true)]
    public Input<string> JwksEndpoint { get; set; } = null!;
}
