namespace Pulumi.Github.Inputs;

public sealed class BranchProtectionRequiredStatusCheckArgs : ResourceArgs
{
    [Input("contexts")]
    private InputList<string>? _contexts;

    public InputList<string> Contexts
    {
        get => _contexts ??= new InputList<string>();
        set => _contexts = value;
    }

    [Input("strict")]
    public Input<bool>? Strict { get; set; }
}
