namespace Pulumi.Github;

public class Repository : CustomResource
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public Repository(string name, RepositoryArgs? args = null, CustomResourceOptions? options = null)
        : base("github:index/repository:Repository", name, args ?? new RepositoryArgs(), options)
    {
    }
}

public sealed class RepositoryArgs : ResourceArgs
{
    [Input("allowMergeCommit")]
    public Input<bool>? AllowMergeCommit { get; set; }

    [Input("allowRebaseMerge")]
    public Input<bool>? AllowRebaseMerge { get; set; }

    [Input("allowSquashMerge")]
    public Input<bool>? AllowSquashMerge { get; set; }

    [Input("archiveOnDestroy")]
    public Input<bool>? ArchiveOnDestroy { get; set; }

    [Input("deleteBranchOnMerge")]
    public Input<bool>? DeleteBranchOnMerge { get; set; }

    [Input("hasIssues")]
    public Input<bool>? HasIssues { get; set; }

    [Input("hasProjects")]
    public Input<bool>? HasProjects { get; set; }

    [Input("hasWiki")]
    public Input<bool>? HasWiki { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("securityAndAnalysis")]
    public Input<Inputs.RepositorySecurityAndAnalysisArgs>? SecurityAndAnalysis { get; set; }

    [Input("visibility")]
    public Input<string>? Visibility { get; set; }
}
