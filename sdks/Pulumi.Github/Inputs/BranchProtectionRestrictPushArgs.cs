namespace Pulumi.Github.Inputs;

public sealed class BranchProtectionRestrictPushArgs : ResourceArgs
{
    [Input("blocksCreations")]
    public Input<bool>? BlocksCreations { get; set; }

    [Input("pushAllowances")]
    private InputList<string>? _pushAllowances;

    public InputList<string> PushAllowances
    {
        get => _pushAllowances ??= new InputList<string>();
        set => _pushAllowances = value;
    }
}
