using Pulumi;

namespace Infra.Naming;

/// <summary>The tags of everything that takes tags: whose it is, what made it and, by <see cref="For"/>, what it is.</summary>
public sealed record StandardTags(string Product, string Stack, string Owner)
{
    public InputMap<string> For(string name) => new()
    {
        ["Name"] = name,
        ["managed-by"] = "pulumi",
        ["owner"] = Owner,
        ["product"] = Product,
        ["stack"] = Stack,
    };
}
