namespace Infra.Delivery;

/// <summary>How variables and secrets of the pipeline are called.</summary>
public static class PipelineName
{
    /// <summary>A name of ours as part of a variable: <c>API_V2</c> for <c>api-v2</c>.</summary>
    public static string Part(string name) => name.Replace('-', '_').ToUpperInvariant();

    /// <summary>The child that declares a variable: <c>delivery-aws-region</c>.</summary>
    internal static string Child(string component, string variable) => $"{component}-{variable.ToLowerInvariant().Replace('_', '-')}";
}
