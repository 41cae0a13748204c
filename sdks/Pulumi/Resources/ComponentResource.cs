using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A resource that only groups others.</summary>
public class ComponentResource : Resource
{
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options)
    {
    }

    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(type, name, args, options ?? new ComponentResourceOptions())
    {
        if (remote)
            throw new NotSupportedException("Remote components need the engine, which the offline SDK does not have.");
    }

    /// <summary>Tells the engine the properties marked with <see cref="OutputAttribute"/>, and that all children have been made.</summary>
    protected void RegisterOutputs() => RegisterOutputs(OutputProperties());

    protected void RegisterOutputs(IDictionary<string, object?> outputs) => RegisterOutputs(Output.Create(outputs));

    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(Output.Create(outputs));

    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        var deployment = Deployment.Required;
        deployment.Runner.Track(deployment.RegisterOutputsAsync(this, outputs));
    }

    private protected IDictionary<string, object?> OutputProperties() =>
        OutputProperty.Of(GetType()).ToImmutableDictionary(property => property.Name, property => property.Info.GetValue(this));
}
