namespace Pulumi.Github.Inputs;

public sealed class RepositoryEnvironmentDeploymentBranchPolicyArgs : ResourceArgs
{
    [Input("customBranchPolicies", required: true)]
    public Input<bool> CustomBranchPolicies { get; set; } = null!;

    [Input("protectedBranches", required: true)]
    public Input<bool> ProtectedBranches { get; set; } = null!;
}
