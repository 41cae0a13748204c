namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersBasicArgs : ResourceArgs
{
    [Input("password", required: true)]
    private Input<string>? _password;

    public Input<string>? Password
    {
        get => _password;
        set => _password = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("username", required: true)]
    public Input<string> Username { get; set; } = null!;
}
