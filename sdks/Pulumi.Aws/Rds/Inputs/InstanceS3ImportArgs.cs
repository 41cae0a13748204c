namespace Pulumi.Aws.Rds.Inputs;

public sealed class InstanceS3ImportArgs : ResourceArgs
{
    [Input("bucketName", required: true)]
    public Input<string> BucketName { get; set; } = null!;

    [Input("bucketPrefix")]
    public Input<string>? BucketPrefix { get; set; }

    [Input("ingestionRole", required: true)]
    public Input<string> IngestionRole { get; set; } = null!;

    [Input("sourceEngine", required: true)]
    public Input<string> SourceEngine { get; set; } = null!;

    [Input("sourceEngineVersion", required: true)]
    public Input<string> SourceEngineVersion { get; set; } = null!;
}
