using Infra.Plans;

namespace Infra.Changes.Widening;

/// <summary>What the resources of a plan are called, to know whether what a policy or a rule was made for is still there.</summary>
internal sealed class RemainingNames(Plan plan)
{
    private static readonly string[] Subjects = ["bucket", "role", "user", "group", "repository", "secretArn", "keyId", "arn"];

    private readonly Lazy<ILookup<string, string>> _types = new(() => plan.Resources
        .SelectMany(resource => NamesOf(resource).Select(name => (Name: name, resource.Type)))
        .ToLookup(named => named.Name, named => named.Type, StringComparer.Ordinal));

    public bool Has(string type) => plan.OfType(type).Any();

    /// <summary>Whether something of another type has the name that a policy or a rule has as its subject. Where it names none, nobody can tell.</summary>
    public bool HaveSubjectOf(PlannedResource removed)
    {
        string[] subjects = [.. Subjects.Select(input => removed.At(input)).OfType<string>()];
        return subjects.Length == 0 || subjects.Any(subject => _types.Value[subject].Any(type => type != removed.Type));
    }

    private static IEnumerable<string> NamesOf(PlannedResource resource) =>
        new[] { resource.IdIsUnknown ? null : resource.Id, resource.At("name") as string, resource.At("bucket") as string }.OfType<string>().Distinct(StringComparer.Ordinal);
}
