namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerDefaultActionJwtValidationArgs : ResourceArgs
{
    [Input("additionalClaims")]
    private InputList<ListenerDefaultActionJwtValidationAdditionalClaimArgs>? _additionalClaims;

    public InputList<ListenerDefaultActionJwtValidationAdditionalClaimArgs> AdditionalClaims
    {
        get => _additionalClaims ??= new InputList<ListenerDefaultActionJwtValidationAdditionalClaimArgs>();
        set => _additionalClaims = value;
    }

    [Input("issuer", required: true)]
    public Input<string> Issuer { get; set; } = null!;

    [Input("jwksEndpoint", required: true)]
    public Input<string> JwksEndpoint { get; set; } = null!;
}
