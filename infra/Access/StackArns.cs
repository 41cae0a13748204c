using Infra.Naming;
using Pulumi;

namespace Infra.Access;

/// <summary>The ARNs of what a stack has, or of what begins with its name: the resources of its permissions.</summary>
internal sealed record StackArns(StandardNames Names, string Region, Output<string> AccountId)
{
    public static StackArns Of(StackContext context) => new(context.Names, context.Region, context.AccountId);

    /// <summary><c>arn:aws:rds:eu-west-1:111122223333:db:shop-staging</c></summary>
    public Output<string> Regional(string service, string resource) => In(Region, service, resource);

    /// <summary>The same in another region; an empty text for a service that has none.</summary>
    public Output<string> In(string region, string service, string resource) => Output.Format($"arn:aws:{service}:{region}:{AccountId}:{resource}");

    /// <summary><c>arn:aws:iam::111122223333:role/shop-staging-api-task</c></summary>
    public Output<string> Role(string name) => In("", "iam", $"role/{name}");

    /// <summary><c>arn:aws:iam::111122223333:policy/shop-staging-boundary</c></summary>
    public Output<string> Policy(string name) => In("", "iam", $"policy/{name}");

    /// <summary>A secret by its name, to which Secrets Manager adds six characters.</summary>
    public Output<string> Secret(string name) => Regional("secretsmanager", $"secret:{name}-*");

    /// <summary>The buckets of the stack, and what lies in them.</summary>
    public string Buckets => $"arn:aws:s3:::{Names.Prefix}-*";
}
