using System.Text.Json;
using Infra.Plans;

namespace Tests.Plans;

/// <summary>A plan small enough to be asserted as a whole, with one of everything a plan can hold.</summary>
internal static class SamplePlan
{
    public const string Policy =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*","Limit":12345678901234567890}]}""";

    public static Plan Value { get; } = new()
    {
        Project = "platform",
        Stack = "staging",
        Resources = new[]
        {
            Resource("infra:data:PostgresDatabase", "database", null, new { }),
            Resource("aws:rds/instance:Instance", "database-instance", "infra:data:PostgresDatabase::database", new
            {
                allocatedStorage = 20,
                identifier = "007",
                multiAz = false,
                tags = new Dictionary<string, object?> { ["Name"] = "database", ["team.owner"] = "data" },
                vpcSecurityGroupIds = new[] { "sg-1", "sg-2" },
            }) with
            {
                Protect = true,
                DependsOn = ["database-subnets", "odd name"],
                IgnoreChanges = ["engineVersion"],
                Timeouts = ["create 45 min"],
            },
            Resource("aws:iam/rolePolicy:RolePolicy", "database-policy", "infra:data:PostgresDatabase::database", new { policy = Policy }),
            Resource("aws:lb/listener:Listener", "https", null, new
            {
                defaultActions = new object[]
                {
                    new { type = "forward", order = 1, forward = new { targetGroups = new[] { new { arn = "arn:tg", weight = 0.5 } } } },
                    new { type = "fixed-response" },
                },
                port = 443,
            }) with { RetainOnDelete = true, DeleteBeforeReplace = true },
            Resource("random:index/randomPassword:RandomPassword", "token", null, new { length = 32 }) with
            {
                Inputs = Map(("keepers", Secret.Value), ("length", 32.0), ("list", new object?[] { "a: b", null, Secret.Value, new[] { "x" } }),
                    ("none", Array.Empty<object?>()), ("script", "set -e\n\n  run\n"), ("nothing", new Dictionary<string, object?>()), ("word", "true")),
                SecretInputs = ["keepers", "list"],
            },
        }.OrderBy(resource => resource.Urn, StringComparer.Ordinal).ToArray(),
        Outputs = Map(("password", Secret.Value), ("url", "https://staging.example.com")),
    };

    public static PlannedResource Resource(string type, string name, string? parent, object inputs) => new()
    {
        Urn = Urn(parent is null ? $"{type}::{name}" : $"{parent.Split("::")[0]}${type}::{name}"),
        Type = type,
        Name = name,
        Parent = parent is null ? null : Urn(parent),
        Inputs = (IReadOnlyDictionary<string, object?>)Plain(JsonSerializer.SerializeToElement(inputs))!,
    };

    public static IReadOnlyDictionary<string, object?> Map(params (string Key, object? Value)[] entries) =>
        new SortedDictionary<string, object?>(entries.ToDictionary(entry => entry.Key, entry => entry.Value), StringComparer.Ordinal);

    private static string Urn(string tail) => $"urn:pulumi:staging::platform::{tail}";

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Map([.. json.EnumerateObject().Select(entry => (entry.Name, Plain(entry.Value)))]),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString(),
        _ => json.GetBoolean(),
    };
}
