using Pulumi;

namespace Tests.Sdk;

/// <summary>Makes what the test says as its children, then registers what the test says, if anything.</summary>
public sealed class ProbeComponent : ComponentResource
{
    public const string TypeToken = "probe:index:Component";

    public ProbeComponent(string name, Action<ProbeComponent>? build = null, ComponentResourceOptions? options = null)
        : base(TypeToken, name, options) => build?.Invoke(this);

    public ProbeComponent(string name, ProbeComponentArgs args)
        : base(TypeToken, name, args)
    {
    }

    [Output("address")] public Output<string>? Address { get; set; }
    [Output] public Output<int>? Port { get; set; }
    public Output<string>? Unmarked { get; set; }

    public CustomResourceOptions Child => new() { Parent = this };

    public void Register() => RegisterOutputs();

    public void Register(IDictionary<string, object?> outputs) => RegisterOutputs(outputs);

    public void Register(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(outputs);

    public void Register(Output<IDictionary<string, object?>> outputs) => RegisterOutputs(outputs);
}
