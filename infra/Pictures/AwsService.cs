using Infra.Plans;

namespace Infra.Pictures;

/// <summary>Which service of AWS an endpoint of the VPC stands for.</summary>
internal static class AwsService
{
    private const string Prefix = "com.amazonaws.";

    /// <summary><c>ecr.api</c> for <c>com.amazonaws.eu-west-1.ecr.api</c>; the name of the resource where the plan does not tell.</summary>
    public static string Of(PlannedResource endpoint)
    {
        var name = Told.Text(endpoint, "serviceName");
        return name is null ? endpoint.Name
            : name.StartsWith(Prefix, StringComparison.Ordinal) && name.IndexOf('.', Prefix.Length) is var dot and > 0 ? name[(dot + 1)..]
            : name;
    }
}
