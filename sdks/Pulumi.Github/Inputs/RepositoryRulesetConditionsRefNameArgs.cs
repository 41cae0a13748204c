namespace Pulumi.Github.Inputs;

public sealed class RepositoryRulesetConditionsRefNameArgs : ResourceArgs
{
    [Input("excludes", required: true)]
    private InputList<string>? _excludes;

    public InputList<string> Excludes
    {
        get => _excludes ??= new InputList<string>();
        set => _excludes = value;
    }

    [Input("includes", required: true)]
    private InputList<string>? _includes;

    public InputList<string> Includes
    {
        get => _includes ??= new InputList<string>();
        set => _includes = value;
    }
}
