namespace Infra.Acceptance.Graph;

/// <summary>Where constraints are written down, in one spelling.</summary>
internal static class Sources
{
    /// <summary>A shape in the models that the SDKs of AWS are made from.</summary>
    /// <param name="service">The folder of the model: <c>ecs/2014-11-13</c>.</param>
    /// <param name="shape">The operation, or the shape and its member.</param>
    public static string Botocore(string service, string shape) => $"github boto/botocore:botocore/data/{service}/service-2.json {shape} (1.43.11)";

    /// <summary>A page of a user guide of AWS.</summary>
    public static string Guide(string guide, string page) => $"github awsdocs/{guide}:doc_source/{page}.md (archived 2023-06)";

    /// <summary>A resource of the Pulumi provider for AWS, as published.</summary>
    public static string PulumiAws(string resource) => $"github pulumi/pulumi-aws:sdk/nodejs/{resource}.ts (npm @pulumi/aws 7.48.0)";

    /// <summary>The page of the action with which jobs of GitHub sign in to AWS.</summary>
    public static string ConfigureCredentials => "github aws-actions/configure-aws-credentials:README.md (2026-08)";
}
