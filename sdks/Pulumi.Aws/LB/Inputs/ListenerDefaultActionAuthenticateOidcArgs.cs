namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerDefaultActionAuthenticateOidcArgs : ResourceArgs
{
    [Input("authenticationRequestExtraParams")]
    private InputMap<string>? _authenticationRequestExtraParams;

    public InputMap<string> AuthenticationRequestExtraParams
    {
        get => _authenticationRequestExtraParams ??= new InputMap<string>();
        set => _authenticationRequestExtraParams = value;
    }

    [Input("authorizationEndpoint", required: true)]
    public Input<string> AuthorizationEndpoint { get; set; } = null!;

    [Input("clientId", required: true)]
    public Input<string> ClientId { get; set; } = null!;

    [Input("clientSecret", required: true)]
    private Input<string>? _clientSecret;

    public Input<string>? ClientSecret
    {
        get => _clientSecret;
        set => _clientSecret = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("issuer", required: true)]
    public Input<string> Issuer { get; set; } = null!;

    [Input("onUnauthenticatedRequest")]
    public Input<string>? OnUnauthenticatedRequest { get; set; }

    [Input("scope")]
    public Input<string>? Scope { get; set; }

    [Input("sessionCookieName")]
    public Input<string>? SessionCookieName { get; set; }

    [Input("sessionTimeout")]
    public Input<int>? SessionTimeout { get; set; }

    [Input("tokenEndpoint", required: true)]
    public Input<string> TokenEndpoint { get; set; } = null!;

    [Input("userInfoEndpoint", required: true)]
    public Input<string> UserInfoEndpoint { get; set; } = null!;
}
