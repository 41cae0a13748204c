namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionAuthenticateCognitoArgs : ResourceArgs
{
    [Input("authenticationRequestExtraParams")]
    private InputMap<string>? _authenticationRequestExtraParams;

    public InputMap<string> AuthenticationRequestExtraParams
    {
        get => _authenticationRequestExtraParams ??= new InputMap<string>();
        set => _authenticationRequestExtraParams = value;
    }

    [Input("onUnauthenticatedRequest")]
    public Input<string>? OnUnauthenticatedRequest { get; set; }

    [Input("scope")]
    public Input<string>? Scope { get; set; }

    [Input("sessionCookieName")]
    public Input<string>? SessionCookieName { get; set; }

    [Input("sessionTimeout")]
    public Input<int>? SessionTimeout { get; set; }

    [Input("userPoolArn", required: true)]
    public Input<string> UserPoolArn { get; set; } = null!;

    [Input("userPoolClientId", required: true)]
    public Input<string> UserPoolClientId { get; set; } = null!;

    [Input("userPoolDomain", required: true)]
    public Input<string> UserPoolDomain { get; set; } = null!;
}
