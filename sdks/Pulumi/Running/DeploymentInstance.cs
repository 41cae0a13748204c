namespace Pulumi;

/// <summary>The run that the program is part of.</summary>
public sealed class DeploymentInstance
{
    private readonly Deployment _deployment;

    internal DeploymentInstance(Deployment deployment) => _deployment = deployment;

    public string StackName => _deployment.StackName;

    public string ProjectName => _deployment.ProjectName;

    public string OrganizationName => _deployment.OrganizationName;

    /// <summary>Whether this is a preview.</summary>
    public bool IsDryRun => _deployment.IsDryRun;

    /// <summary>Calls a provider's function once all arguments are there; not at all, with an unknown result, if one is unknown.</summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        new(new Invocation(_deployment, token).CallAsync<T>(args, dependsOn: null));

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions?)"/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) =>
        new(new Invocation(_deployment, token).CallAsync<T>(args, options.DependsOn));

    /// <summary>Calls a provider's function at once; unknown arguments are left out. A failure goes to the caller alone.</summary>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        new Invocation(_deployment, token).CallNowAsync<T>(args);
}
