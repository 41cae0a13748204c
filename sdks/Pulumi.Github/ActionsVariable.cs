namespace Pulumi.Github;

public class ActionsVariable : CustomResource
{
    public ActionsVariable(string name, ActionsVariableArgs args, CustomResourceOptions? options = null)
        : base("github:index/actionsVariable:ActionsVariable", name, args, options)
    {
    }
}

public sealed class ActionsVariableArgs : ResourceArgs
{
    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;

    [Input("variableName", required: true)]
    public Input<string> VariableName { get; set; } = null!;
}
