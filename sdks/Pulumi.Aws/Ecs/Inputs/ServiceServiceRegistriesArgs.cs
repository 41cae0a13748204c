namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceRegistriesArgs : ResourceArgs
{
    [Input("containerName")]
    public Input<string>? ContainerName { get; set; }

    [Input("containerPort")]
    public Input<int>? ContainerPort { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("registryArn", required: true)]
    public Input<string> RegistryArn { get; set; } = null!;
}
