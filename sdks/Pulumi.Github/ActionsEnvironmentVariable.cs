namespace Pulumi.Github;

public class ActionsEnvironmentVariable : CustomResource
{
    public ActionsEnvironmentVariable(string name, ActionsEnvironmentVariableArgs args, CustomResourceOptions? options = null)
        : base("github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable", name, args, options)
    {
    }
}

public sealed class ActionsEnvironmentVariableArgs : ResourceArgs
{
    [Input("environment", required: true)]
    public Input<string> Environment { get; set; } = null!;

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;

    [Input("variableName", required: true)]
    public Input<string> VariableName { get; set; } = null!;
}
