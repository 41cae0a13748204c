using System.Text.RegularExpressions;
using Infra.Naming;
using Infra.Plans;
using Infra.Policies.Naming;

namespace Infra.Acceptance.Graph;

/// <summary>Names as AWS gets to see them: with what the engine adds to them, and for the stack with the longest name.</summary>
internal static class NameConstraints
{
    /// <summary>Pulumi ends a generated name with a hyphen and seven random characters.</summary>
    private const int GeneratedEnd = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The names that the engine makes of that of the resource where none is set.</summary>
    private static readonly string[] Generated = ["bucket", "identifier", "name", "replicationGroupId"];

    public static CodedConstraint GeneratedNamesFit => new()
    {
        Id = "NAME-GENERATED-01",
        Type = ConstraintCatalog.EveryAwsType,
        Property = Constraint.Itself,
        Says = "must have a name that leaves room for the eight characters that the engine adds where no name is set",
        Answer = "the provider refuses the generated name: longer than the service takes",
        Noticed = Noticed.Preview,
        Fix = "give the resource a shorter name in the program",
        Source = "github pulumi/pulumi-aws pull 1932 (target group autoname length); github hashicorp/terraform-provider-aws:internal/service/elbv2/validate.go",
        Objections = (resource, _) => NameRules.ByType.TryGetValue(resource.Type, out var rule) && Generated.Contains(rule.Input, StringComparer.Ordinal)
            && !resource.Has(rule.Input) && !resource.Has($"{rule.Input}Prefix") && resource.Name.Length + GeneratedEnd > rule.Longest
                ? [new Objection(Constraint.Itself, null, $"but is called by {resource.Name.Length} characters, and {rule.Input} takes {rule.Longest - GeneratedEnd} and eight more")] : [],
    };

    public static CodedConstraint NamesFitTheLongestStack => new()
    {
        Id = "NAME-STACK-01",
        Type = ConstraintCatalog.EveryAwsType,
        Property = "name",
        Says = $"must fit for every stack of the platform, whose names have up to {StandardNames.LongestStack} characters",
        Answer = "the same resource is refused in a stack with a longer name, in the middle of its first deployment",
        Noticed = Noticed.Apply,
        Fix = "shorten the product, the service or the role in the name",
        Source = "infra/Naming/StandardNames.cs, held against the longest name that each service takes",
        Objections = (resource, plan) => NameRules.ByType.TryGetValue(resource.Type, out var rule) && IsOfThePlatform(resource) && resource.Text(rule.Input) is { } name
            // What is too long already is refused for that.
            && name.Length <= rule.Longest && Longest(name, plan.Stack) is var length && length > rule.Longest
                ? [new Objection(rule.Input, name, $"but would have {length} characters in a stack of {StandardNames.LongestStack}, and the service takes {rule.Longest}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [GeneratedNamesFit, NamesFitTheLongestStack];

    /// <summary>Within a component of the platform: nobody else promises to keep to its names.</summary>
    private static bool IsOfThePlatform(PlannedResource resource) => resource.Parent?.Contains("::infra:", StringComparison.Ordinal) == true || resource.Parent?.Contains("$infra:", StringComparison.Ordinal) == true;

    /// <summary>The name of a stack stands once in a name, as a part of its own.</summary>
    private static int Longest(string name, string stack) => Regex.IsMatch(name, $"(?<![a-z0-9]){Regex.Escape(stack)}(?![a-z0-9])", RegexOptions.None, Patience)
        ? name.Length + Math.Max(0, StandardNames.LongestStack - stack.Length) : name.Length;
}
