using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Recording;

namespace Infra.Policies.Naming;

/// <summary>Whose everything is.</summary>
public static partial class TagPolicies
{
    private const int MostTags = 50;
    private const int LongestKey = 128;
    private const int LongestValue = 256;

    /// <summary>What takes tags of that which the platform does not make.</summary>
    private static readonly string[] Further = ["aws:ec2/networkAcl:NetworkAcl", "aws:route53/healthCheck:HealthCheck"];

    public static Policy EverythingIsTagged => new()
    {
        Id = "TAG-01",
        Severity = Severity.Blocker,
        Answers =
        [
            "ACM.3", "Backup.3", "Backup.5", "EC2.37", "EC2.39", "EC2.40", "EC2.41", "EC2.42", "EC2.43", "EC2.44", "EC2.46", "EC2.48", "ECS.13", "ECS.14", "ECS.15",
            "IAM.24", "RDS.30", "RDS.33", "Route53.1", "SecretsManager.5", "SNS.3",
        ],
        Promise = "everything that takes tags says its product, stack, owner and what manages it",
        Why = "Nobody dares to delete what nobody owns, and its price is on no team's bill.",
        Fix = "set Tags = args.Tags.For(name)",
        Select = plan => plan.Resources.Where(resource =>
            ResourceSchema.Platform.HasInput(resource.Type, "tags") || Further.Contains(resource.Type, StringComparer.Ordinal) || HasTags(resource)),
        HoldsIn = (resource, plan) => resource.Map("tags") is { } tags
            && !string.IsNullOrEmpty(tags.Text("product"))
            && tags.Text("stack") == plan.Stack
            && !string.IsNullOrEmpty(tags.Text("owner"))
            && tags.Text("managed-by") == "pulumi",
    };

    public static Policy TagsAreTaken => new()
    {
        Id = "TAG-02",
        Severity = Severity.Blocker,
        Promise = "no tag is one that AWS refuses, and nothing has more than fifty",
        Why = "AWS refuses the resource with its tag, half way through a deployment; what begins with aws: is its own.",
        Fix = "keep keys to 128 and values to 256 letters, digits, spaces and _ . : / = + - @",
        IsProhibition = true,
        Select = plan => plan.Resources.Where(HasTags),
        Holds = resource => resource.Map("tags") is { Count: <= MostTags } tags && tags.All(tag => IsTaken(tag.Key, LongestKey) && tag.Key.Length > 0
            && !tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) && tag.Value is string value && IsTaken(value, LongestValue)),
    };

    private static bool HasTags(PlannedResource resource) =>
        resource.Type.StartsWith("aws:", StringComparison.Ordinal) && resource.Inputs.ContainsKey("tags");

    private static bool IsTaken(string text, int longest) => text.Length <= longest && TagPattern().IsMatch(text);

    [GeneratedRegex(@"\A[\p{L}\p{Z}\p{N}_.:/=+\-@]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagPattern();
}
