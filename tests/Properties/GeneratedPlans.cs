using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Infra.Plans;

namespace Tests.Properties;

/// <summary>Generates plans as a program could make them: any tree of components, any option, any value, and many texts that a format could trip over.</summary>
internal static class GeneratedPlans
{
    private static readonly string[] Types = ["aws:rds/instance:Instance", "aws:iam/policy:Policy", "aws:ec2/securityGroup:SecurityGroup", "infra:data:PostgresDatabase", "infra:network:VpcNetwork"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(
            "", " ", "true", "null", "1e3", "[secret]", "<json>", "|", "{}", "[]", "-", "- a", "a: b", "a:", "\"", "\\", "a, b", "a; b", "x  a:b:c", "urn:", "a\nb\n", "\n", "tab\t",
            "🦊", "\u202E", "end of the plan", "(protect)", "arn:aws:s3:::b/*", "{\"a\": [1.50, \"x: y\", {}]}", "[[], {\"b\": null, \"a\": true}]", "{ not json"),
        Gen.Elements("a", "b", "Größe", "x.y", "$ref", "aws:SourceAccount").ArrayOf(2).Select(parts => string.Join("-", parts)));

    private static readonly Gen<object?> Scalars = Gen.OneOf(
        Texts.Select(text => (object?)text),
        Gen.Elements<object?>(true, false, null, Secret.Value, 0.0, -0.0, 0.1, 1e21, -7.0, double.MaxValue, double.Epsilon),
        Gen.Choose(-1_000_000, 1_000_000).Select(number => (object?)(double)number));

    public static Arbitrary<Plan> Any { get; } = (
        from stack in Gen.Elements("staging", "odd stack", "dev-1")
        from project in Gen.Elements("infra", "odd \"project\"")
        from resources in Resource.ArrayOf().Resize(12)
        from outputs in Map(2)
        select Grown(stack, project, resources, outputs)).ToArbitrary();

    private static Gen<PlannedResource> Resource =>
        from type in Gen.Elements(Types)
        from name in Texts.Where(text => text.Length > 0)
        from inputs in Map(3)
        from flags in Gen.Elements(true, false).ArrayOf(3)
        from dependsOn in Names
        from ignored in Names
        from aliases in Names
        from timeouts in Gen.Elements<string[]>([], ["create 45 min"], ["create 5 min", "update 1.5 min"])
        select new PlannedResource
        {
            Urn = "",
            Type = type,
            Name = name,
            Parent = null,
            Id = "id",
            Inputs = inputs,
            Protect = flags[0],
            RetainOnDelete = flags[1],
            DeleteBeforeReplace = flags[2],
            DependsOn = dependsOn,
            IgnoreChanges = ignored,
            Aliases = [.. aliases.Select(alias => $"urn:pulumi:staging::infra::{type}::{alias}")],
            Timeouts = timeouts,
            SecretInputs = [.. inputs.Where(input => HasSecret(input.Value)).Select(input => input.Key)],
        };

    private static Gen<string[]> Names =>
        Gen.Frequency((3, Gen.Constant<string[]>([])), (1, Texts.Where(text => text.Length > 0).ArrayOf(2).Select(names => (string[])[.. names.Distinct().Order(StringComparer.Ordinal)])));

    private static Gen<object?> Value(int depth) => depth == 0 ? Scalars : Gen.Frequency(
        (4, Scalars),
        (1, Map(depth - 1).Select(map => (object?)map)),
        (1, Value(depth - 1).ArrayOf().Resize(4).Select(items => (object?)items)),
        (1, Json(depth - 1)));

    /// <summary>A text that holds JSON, itself perhaps with such a text within.</summary>
    private static Gen<object?> Json(int depth) => Map(depth).Select(map => (object?)JsonSerializer.Serialize(WithoutSecrets(map)));

    private static Gen<IReadOnlyDictionary<string, object?>> Map(int depth) =>
        from keys in Texts.ArrayOf().Resize(4)
        from values in Value(depth).ArrayOf(keys.Length)
        select (IReadOnlyDictionary<string, object?>)new SortedDictionary<string, object?>(
            keys.Zip(values).DistinctBy(entry => entry.First).ToDictionary(entry => entry.First, object? (entry) => entry.Second), StringComparer.Ordinal);

    private static object? WithoutSecrets(object? value) => value switch
    {
        Secret => "hidden",
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(entry => entry.Key, entry => WithoutSecrets(entry.Value)),
        IReadOnlyList<object?> list => list.Select(WithoutSecrets).ToArray(),
        _ => value,
    };

    private static bool HasSecret(object? value) => value switch
    {
        Secret => true,
        IReadOnlyDictionary<string, object?> map => map.Values.Any(HasSecret),
        IReadOnlyList<object?> list => list.Any(HasSecret),
        _ => false,
    };

    /// <summary>Each resource below the last component before it, or below the stack, so that every shape of tree comes up.</summary>
    private static Plan Grown(string stack, string project, PlannedResource[] resources, IReadOnlyDictionary<string, object?> outputs)
    {
        var home = $"urn:pulumi:{stack}::{project}::";
        var placed = new List<PlannedResource>();
        foreach (var resource in resources.DistinctBy(resource => (resource.Type, resource.Name)))
        {
            var parent = resource.Name.Length % 3 == 0 ? null : placed.LastOrDefault(other => other.IsComponent);
            var types = parent is null ? resource.Type : $"{parent.Urn[home.Length..^(parent.Name.Length + 2)]}${resource.Type}";
            placed.Add(resource with { Urn = $"{home}{types}::{resource.Name}", Parent = parent?.Urn });
        }

        return new Plan { Project = project, Stack = stack, Resources = [.. placed.OrderBy(resource => resource.Urn, StringComparer.Ordinal)], Outputs = outputs };
    }
}
