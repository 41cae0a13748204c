using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>The characters of tags. EC2 takes any, all others those that AWS names.</summary>
public static partial class TagConstraints
{
    private const string Allowed = "letters, digits, spaces and _ . : / = + - @";

    public static IReadOnlyList<CodedConstraint> All => [KeysAreWritable, ValuesAreWritable];

    private static CodedConstraint KeysAreWritable => Rule("ANY-AWS-03", "tags{keys}", "key", tag => (tag.Key, tag.Key));

    private static CodedConstraint ValuesAreWritable => Rule("ANY-AWS-05", "tags{}", "value", tag => (tag.Value, tag.Value as string));

    private static CodedConstraint Rule(string id, string property, string part, Func<KeyValuePair<string, object?>, (object? Found, string? Text)> read) => new()
    {
        Id = id,
        Type = ConstraintCatalog.EveryAwsType,
        Property = property,
        Says = $"must be written with {Allowed}, other than in EC2",
        Answer = $"ValidationException: the {part} of a tag holds a character that is not allowed",
        Noticed = Noticed.Apply,
        Fix = $"write the {part} of the tag with {Allowed}",
        Source = "boto/botocore:botocore/data/elbv2/2015-12-01/service-2.json (1.43.11); https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (2026-11-21)",
        Objections = (resource, _) => TakesAny(resource) || resource.Inputs.GetValueOrDefault("tags") is not IReadOnlyDictionary<string, object?> tags ? []
            : tags.Where(tag => read(tag).Text is { } text && !Characters().IsMatch(text))
                .Select(tag => new Objection(InputPath.Below("tags", tag.Key), PlainValue.Describe(read(tag).Found, tag.Key), $"but it must be written with {Allowed}")),
    };

    private static bool TakesAny(PlannedResource resource) =>
        resource.Type.StartsWith("aws:ec2/", StringComparison.Ordinal) || resource.Type.StartsWith("aws:vpc/", StringComparison.Ordinal);

    [GeneratedRegex(@"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Characters();
}
