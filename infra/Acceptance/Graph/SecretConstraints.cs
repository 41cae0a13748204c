using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Secrets that change by themselves, and their copies.</summary>
internal static class SecretConstraints
{
    private const string Function = "aws:lambda/function:Function";
    private const string Manager = "secretsmanager.amazonaws.com";

    public static CodedConstraint TheFunctionMayBeCalled => new()
    {
        Id = "ROTATION-PERMISSION-01",
        Type = ResourceTypes.SecretRotation,
        Property = "rotationLambdaArn",
        Says = $"must be a function that {Manager} may call for the secret, before the rotation is made",
        Answer = "AccessDeniedException: Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.",
        Noticed = Noticed.Apply,
        Fix = $"declare a lambda Permission for {Manager}, and name it in DependsOn of the rotation",
        Source = "AWS Secrets Manager user guide: rotation function permissions (cited by its title)",
        Objections = (rotation, plan) =>
        {
            if (rotation.Text("rotationLambdaArn") is not { } arn)
            {
                return [];
            }

            string name = arn.Split(':') is [_, _, "lambda", _, _, "function", var own, ..] ? own : arn;
            PlannedResource[] permissions = [.. plan.Where(ResourceTypes.FunctionPermission, "function", name), .. plan.Where(ResourceTypes.FunctionPermission, "function", arn)];
            if (permissions.Length == 0)
            {
                return Objecting.If(plan.Makes(Function, name), "rotationLambdaArn", name, $"but the plan lets nobody call it, and {Manager} must");
            }

            PlannedResource[] right = [.. permissions.Where(permission => Admits(permission, rotation.Text("secretId")))];
            return right.Length == 0 ? Objecting.If(true, "rotationLambdaArn", name, $"but no permission of it lets {Manager} call it for the secret")
                : Objecting.If(!Order.IsAfter(plan, rotation, right), "rotationLambdaArn", name, () => $"but the rotation does not wait for {Objecting.Names(right)}");
        },
    };

    public static CodedConstraint CopiesLieElsewhere => new()
    {
        Id = "SECRET-REPLICA-01",
        Type = ResourceTypes.Secret,
        Property = "replicas[].region",
        Says = "must be another region than that of the secret",
        Answer = "InvalidParameterException: You can't replicate a secret to its own region",
        Noticed = Noticed.Apply,
        Fix = "name another region in Replicas of the Secret",
        Source = Sources.Botocore("secretsmanager/2017-10-17", "RegionType"),
        // The secret that says its region is compared with it by a row.
        Objections = (secret, plan) => (secret.Items("replicas") ?? []).SelectMany((copy, index) => Objecting.If(
            copy.Text("region") is { } region && !secret.Has("region") && region == Regions.Of(plan, secret), $"replicas[{index}].region", copy.Text("region"), "but the secret itself lies there")),
    };

    public static IReadOnlyList<CodedConstraint> All => [TheFunctionMayBeCalled, CopiesLieElsewhere];

    private static bool Admits(PlannedResource permission, string? secret) => permission.Text("principal") == Manager
        && permission.Text("action") is { } action && PolicyStatements.Matches(action, "lambda:InvokeFunction")
        && (permission.Text("sourceArn") is not { } source || secret is null || PolicyStatements.Matches(source, secret));
}
