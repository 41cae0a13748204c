namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionArgs : ResourceArgs
{
    [Input("authenticateCognito")]
    public Input<ListenerRuleActionAuthenticateCognitoArgs>? AuthenticateCognito { get; set; }

    [Input("authenticateOidc")]
    public Input<ListenerRuleActionAuthenticateOidcArgs>? AuthenticateOidc { get; set; }

    [Input("fixedResponse")]
    public Input<ListenerRuleActionFixedResponseArgs>? FixedResponse { get; set; }

    [Input("forward")]
    public Input<ListenerRuleActionForwardArgs>? Forward { get; set; }

    [Input("jwtValidation")]
    public Input<ListenerRuleActionJwtValidationArgs>? JwtValidation { get; set; }

    [Input("order")]
    public Input<int>? Order { get; set; }

    [Input("redirect")]
    public Input<ListenerRuleActionRedirectArgs>? Redirect { get; set; }

    [Input("targetGroupArn")]
    public Input<string>? TargetGroupArn { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
