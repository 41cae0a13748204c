namespace Pulumi.Github;

public class ActionsRepositoryPermissions : CustomResource
{
    public ActionsRepositoryPermissions(string name, ActionsRepositoryPermissionsArgs args, CustomResourceOptions? options = null)
        : base("github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions", name, args, options)
    {
    }
}

public sealed class ActionsRepositoryPermissionsArgs : ResourceArgs
{
    [Input("allowedActions")]
    public Input<string>? AllowedActions { get; set; }

    [Input("allowedActionsConfig")]
    public Input<Inputs.ActionsRepositoryPermissionsAllowedActionsConfigArgs>? AllowedActionsConfig { get; set; }

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;

    [Input("shaPinningRequired")]
    public Input<bool>? ShaPinningRequired { get; set; }
}
