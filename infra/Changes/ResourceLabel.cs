using Infra.Plans;

namespace Infra.Changes;

/// <summary>What a reader calls a resource.</summary>
public static class ResourceLabel
{
    /// <summary>Name and short type: <c>database-instance (rds.Instance)</c>.</summary>
    public static string Of(PlannedResource resource) => Of(resource.Name, resource.Type);

    public static string Of(string name, string type) => $"{name} ({Short(type)})";

    /// <summary>The type of the resource itself, without those of its parents; empty for what is no URN.</summary>
    public static string TypeIn(string urn) => urn.Split("::") is [_, _, var types, ..] ? types.Split('$')[^1] : "";

    /// <summary>Of <c>aws:rds/instance:Instance</c> it is rds.Instance.</summary>
    public static string Short(string type) => type.Split(':') is [_, var module, var kind] ? $"{module.Split('/')[0]}.{kind}".Replace("index.", "", StringComparison.Ordinal) : type;
}
