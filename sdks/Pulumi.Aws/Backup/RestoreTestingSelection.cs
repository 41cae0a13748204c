namespace Pulumi.Aws.Backup;

public class RestoreTestingSelection : CustomResource
{
    public RestoreTestingSelection(string name, RestoreTestingSelectionArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/restoreTestingSelection:RestoreTestingSelection", name, args, options)
    {
    }
}

public sealed class RestoreTestingSelectionArgs : ResourceArgs
{
    [Input("iamRoleArn", required: true)]
    public Input<string> IamRoleArn { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("protectedResourceArns")]
    private InputList<string>? _protectedResourceArns;

    public InputList<string> ProtectedResourceArns
    {
        get => _protectedResourceArns ??= new InputList<string>();
        set => _protectedResourceArns = value;
    }

    [Input("protectedResourceType", required: true)]
    public Input<string> ProtectedResourceType { get; set; } = null!;

    [Input("restoreMetadataOverrides")]
    private InputMap<string>? _restoreMetadataOverrides;

    public InputMap<string> RestoreMetadataOverrides
    {
        get => _restoreMetadataOverrides ??= new InputMap<string>();
        set => _restoreMetadataOverrides = value;
    }

    [Input("restoreTestingPlanName", required: true)]
    public Input<string> RestoreTestingPlanName { get; set; } = null!;

    [Input("validationWindowHours")]
    public Input<int>? ValidationWindowHours { get; set; }
}
