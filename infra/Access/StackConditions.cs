using Infra.Naming;

namespace Infra.Access;

/// <summary>What binds a permission to a stack where AWS cannot be given the name of the resource.</summary>
internal static class StackConditions
{
    public static PolicyCondition InRegion(params IReadOnlyList<string> regions) =>
        new("StringEquals", "aws:RequestedRegion", [.. regions.Select(region => (Pulumi.Input<string>)region)]);

    /// <summary>Leaves out what carries the tags of another stack; what has no tags, or is about to be made, stays within reach.</summary>
    public static IEnumerable<PolicyCondition> NotOfAnotherStack(StandardTags tags) => Tagged("StringEqualsIfExists", tags);

    /// <summary>Only what carries the tags of the stack.</summary>
    public static IEnumerable<PolicyCondition> OfTheStack(StandardTags tags) => Tagged("StringEquals", tags);

    private static IEnumerable<PolicyCondition> Tagged(string test, StandardTags tags) =>
    [
        new(test, "aws:ResourceTag/product", tags.Product),
        new(test, "aws:ResourceTag/stack", tags.Stack),
    ];
}
