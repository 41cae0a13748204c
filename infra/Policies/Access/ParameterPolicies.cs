using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>Parameters of Systems Manager and providers: the platform has neither, a team may add them.</summary>
public static class ParameterPolicies
{
    /// <summary>What signs a provider in by something that does not end.</summary>
    private static readonly string[] Static = ["accessKey", "secretKey", "token", "sharedCredentialsFiles"];

    public static Policy ParametersHaveAKey => new()
    {
        Id = "PARAM-01",
        Severity = Severity.Blocker,
        Promise = "a secure parameter is encrypted with a key of the stack",
        Why = "AWS's own key for parameters opens them to everybody in the account who may read one.",
        Fix = "set KeyId to an EncryptionKey",
        Answers = ["CKV_AWS_337"],
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.Parameter).Where(parameter => parameter.Text("type") == "SecureString"),
        HoldsIn = (parameter, plan) => plan.Makes(ResourceTypes.EncryptionKey, parameter.Text("keyId")),
    };

    public static Policy ParametersAreSecure => new()
    {
        Id = "PARAM-02",
        Severity = Severity.Blocker,
        Promise = "every parameter is a secure one",
        Why = "What is plain today holds a password tomorrow, and the type of a parameter cannot be read from its name.",
        Fix = "set Type to SecureString; what need not be secret is an environment variable of the service",
        Answers = ["CKV2_AWS_34"],
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.Parameter),
        Holds = parameter => parameter.Text("type") == "SecureString",
    };

    public static Policy ProvidersHoldNoCredentials => new()
    {
        Id = "PROVIDER-01",
        Severity = Severity.Blocker,
        Promise = "no provider holds credentials",
        Why = "Keys in a program are in its state and its history; they neither end nor say who used them.",
        Fix = "leave them out: the pipeline signs in by OIDC, people through their directory",
        Answers = ["CKV_AWS_41"],
        IfPresent = true,
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.AwsProvider),
        Holds = provider => !Static.Any(provider.Has),
    };

    public static Policy ProvidersNameTheirAccount => new()
    {
        Id = "PROVIDER-02",
        Severity = Severity.Blocker,
        Promise = "every provider of its own names the one account it may work in",
        Why = "With the credentials of another account in the shell the same program would build the stack a second time, elsewhere.",
        Fix = "set AllowedAccountIds to the account of the stack",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.AwsProvider),
        Holds = provider => provider.Texts("allowedAccountIds") is [_],
    };
}
