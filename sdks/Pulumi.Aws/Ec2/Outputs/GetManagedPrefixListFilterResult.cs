using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2.Outputs;

[OutputType]
public sealed class GetManagedPrefixListFilterResult
{
    public readonly string Name;

    public readonly ImmutableArray<string> Values;

    [OutputConstructor]
    private GetManagedPrefixListFilterResult(string name, ImmutableArray<string> values)
    {
        Name = name;
        Values = values;
    }
}
