namespace Pulumi.Github;

public class ActionsEnvironmentVariable : CustomResource
{
    [Output("createdAt")]
    public Output<string> CreatedAt { get; private set; } = null!;

    [Output("environment")]
    public Output<string> Environment { get; private set; } = null!;

    [Output("repository")]
    public Output<string> Repository { get; private set; } = null!;

    [Output("repositoryId")]
    public Output<int> RepositoryId { get; private set; } = null!;

    [Output("updatedAt")]
    public Output<string> UpdatedAt { get; private set; } = null!;

    [Output("value")]
    public Output<string> Value { get; private set; } = null!;

    [Output("variableName")]
    public Output<string> VariableName { get; private set; } = null!;

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
