namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersOauthClientParametersArgs : ResourceArgs
{
    [Input("clientId", required: true)]
    public Input<string> ClientId { get; set; } = null!;

    [Input("clientSecret", required: true)]
    private Input<string>? _clientSecret;

    public Input<string>? ClientSecret
    {
        get => _clientSecret;
        set => _clientSecret = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }
}
