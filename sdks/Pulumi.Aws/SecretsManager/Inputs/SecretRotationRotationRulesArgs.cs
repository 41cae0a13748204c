namespace Pulumi.Aws.SecretsManager.Inputs;

public sealed class SecretRotationRotationRulesArgs : ResourceArgs
{
    [Input("automaticallyAfterDays")]
    public Input<int>? AutomaticallyAfterDays { get; set; }
}
