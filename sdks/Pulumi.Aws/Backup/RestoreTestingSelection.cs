using System.Collections.Immutable;

namespace Pulumi.Aws.Backup;

public class RestoreTestingSelection : CustomResource
{
    [Output("iamRoleArn")]
    public Output<string> IamRoleArn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("protectedResourceArns")]
    public Output<ImmutableArray<string>> ProtectedResourceArns { get; private set; } = null!;

    [Output("protectedResourceType")]
    public Output<string> ProtectedResourceType { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("restoreMetadataOverrides")]
    public Output<ImmutableDictionary<string, string>> RestoreMetadataOverrides { get; private set; } = null!;

    [Output("restoreTestingPlanName")]
    public Output<string> RestoreTestingPlanName { get; private set; } = null!;

    [Output("validationWindowHours")]
    public Output<int> ValidationWindowHours { get; private set; } = null!;

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

    [Input("protectedResourceConditions")]
    public Input<Inputs.RestoreTestingSelectionProtectedResourceConditionsArgs>? ProtectedResourceConditions { get; set; }

    [Input("protectedResourceType", required: true)]
    public Input<string> ProtectedResourceType { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

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
