using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Parameters of Systems Manager and providers, which a team adds.</summary>
internal static class ParameterMutations
{
    private static readonly Func<Plan, Plan> Parameter = Adding(
        "aws:ssm/parameter:Parameter", "parameter", ("type", "SecureString"), ("keyId", "arn:aws:kms:eu-west-1:111122223333:key/key-secrets-encryption-key"), ("value", Secret.Value));

    private static readonly Func<Plan, Plan> Provider = Adding(
        "pulumi:providers:aws", "elsewhere", ("region", "eu-central-1"), ("allowedAccountIds", new[] { "111122223333" }));

    public static IEnumerable<Mutation> All =>
    [
        InputOf(Parameter, "PARAM-01", "parameter", "keyId", "alias/aws/ssm"),
        InputOf(Parameter, "PARAM-01", "parameter", "keyId", null),
        InputOf(Parameter, "PARAM-02", "parameter", "type", "String"),
        InputOf(Parameter, "PARAM-02", "parameter", "type", null),
        InputOf(Provider, "PROVIDER-01", "elsewhere", "accessKey", Secret.Value),
        InputOf(Provider, "PROVIDER-01", "elsewhere", "secretKey", Secret.Value),
        InputOf(Provider, "PROVIDER-01", "elsewhere", "token", Secret.Value),
        InputOf(Provider, "PROVIDER-01", "elsewhere", "sharedCredentialsFiles", new[] { "credentials" }),
        InputOf(Provider, "PROVIDER-02", "elsewhere", "allowedAccountIds", null),
        InputOf(Provider, "PROVIDER-02", "elsewhere", "allowedAccountIds", Array.Empty<string>()),
        InputOf(Provider, "PROVIDER-02", "elsewhere", "allowedAccountIds", new[] { "111122223333", "444455556666" }),
    ];
}
