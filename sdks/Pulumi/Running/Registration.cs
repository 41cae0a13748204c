namespace Pulumi;

/// <summary>Takes one resource from its constructor to the engine and the engine's answer back into its outputs.</summary>
internal sealed class Registration(Deployment deployment, Resource resource, Resource? parent, ResourceOptions options)
{
    /// <summary>If all inputs are there and the mock answers at once, all outputs are there when this returns.</summary>
    public void Start(ResourceArgs args)
    {
        var registered = RegisterAsync(args);
        deployment.Runner.Track(registered);
        resource.Urn = Later(registered, answer => answer.UrnData);
        if (resource is not CustomResource custom)
            return;
        custom.Id = Later(registered, answer => answer.IdData);
        foreach (var property in OutputProperty.Of(resource.GetType()))
            property.Fill(resource, registered, deployment.IsDryRun);
    }

    private async Task<Registered> RegisterAsync(ResourceArgs args)
    {
        if (parent is not null)
            await parent.Urn.Data;
        foreach (var dependency in await Dependencies.ExpandAsync(options.DependsOn))
        {
            // The published SDK waits for ever here.
            if (ReferenceEquals(dependency, resource))
                throw new RunException($"'{resource.GetResourceName()}' would wait for itself: it depends on a component that it is in.");
            await Dependencies.WaitForIdAsync(dependency);
        }

        var inputs = await Serializer.SerializeArgsAsync($"{resource.GetResourceType()}[{resource.GetResourceName()}], inputs", args);
        var existing = options.Id is { } id ? (await id.ToOutput().Data).Value : null;
        var asked = existing ?? (options as CustomResourceOptions)?.ImportId ?? "";
        var registered = await deployment.RegisterAsync(resource, asked, inputs.Known());
        return existing is null ? registered : registered with { Id = existing };
    }

    private static Output<string> Later(Task<Registered> registered, Func<Registered, OutputData<string>> read) =>
        registered.IsCompletedSuccessfully ? new Output<string>(read(registered.Result)) : new Output<string>(LaterAsync(registered, read));

    private static async Task<OutputData<string>> LaterAsync(Task<Registered> registered, Func<Registered, OutputData<string>> read) =>
        read(await registered);
}
