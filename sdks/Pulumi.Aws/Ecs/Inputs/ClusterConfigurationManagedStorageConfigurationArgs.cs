namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterConfigurationManagedStorageConfigurationArgs : ResourceArgs
{
    [Input("fargateEphemeralStorageKmsKeyId")]
    public Input<string>? FargateEphemeralStorageKmsKeyId { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }
}
