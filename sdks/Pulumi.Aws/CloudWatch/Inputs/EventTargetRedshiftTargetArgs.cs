namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetRedshiftTargetArgs : ResourceArgs
{
    [Input("database", required: true)]
    public Input<string> Database { get; set; } = null!;

    [Input("dbUser")]
    public Input<string>? DbUser { get; set; }

    [Input("secretsManagerArn")]
    public Input<string>? SecretsManagerArn { get; set; }

    [Input("sql")]
    public Input<string>? Sql { get; set; }

    [Input("statementName")]
    public Input<string>? StatementName { get; set; }

    [Input("withEvent")]
    public Input<bool>? WithEvent { get; set; }
}
