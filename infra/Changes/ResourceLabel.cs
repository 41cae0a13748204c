using Infra.Plans;

namespace Infra.Changes;

/// <summary>What a reader calls a resource.</summary>
internal static class ResourceLabel
{
    /// <summary>Name and short type: <c>database-instance (rds.Instance)</c>.</summary>
    public static string Of(PlannedResource resource) => Of(resource.Name, resource.Type);

    public static string Of(string name, string type) => $"{name} ({Short(type)})";

    /// <summary>Of <c>aws:rds/instance:Instance</c> it is rds.Instance.</summary>
    private static string Short(string type) => type.Split(':') is [_, var module, var kind] ? $"{module.Split('/')[0]}.{kind}".Replace("index.", "", StringComparison.Ordinal) : type;
}
