using Pulumi;

namespace Tests.Recording;

internal sealed class Group : ComponentResource
{
    public Group(string name, Action<Group> children, ComponentResourceOptions? options = null)
        : base("infra:test:Group", name, options)
    {
        children(this);
        RegisterOutputs();
    }
}
