namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerDefaultActionArgs : ResourceArgs
{
    [Input("authenticateCognito")]
    public Input<ListenerDefaultActionAuthenticateCognitoArgs>? AuthenticateCognito { get; set; }

    [Input("authenticateOidc")]
    public Input<ListenerDefaultActionAuthenticateOidcArgs>? AuthenticateOidc { get; set; }

    [Input("fixedResponse")]
    public Input<ListenerDefaultActionFixedResponseArgs>? FixedResponse { get; set; }

    [Input("forward")]
    public Input<ListenerDefaultActionForwardArgs>? Forward { get; set; }

    [Input("jwtValidation")]
    public Input<ListenerDefaultActionJwtValidationArgs>? JwtValidation { get; set; }

    [Input("order")]
    public Input<int>? Order { get; set; }

    [Input("redirect")]
    public Input<ListenerDefaultActionRedirectArgs>? Redirect { get; set; }

    [Input("targetGroupArn")]
    public Input<string>? TargetGroupArn { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
