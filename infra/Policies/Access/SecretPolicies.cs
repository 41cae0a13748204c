using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>The secrets of a stack, and that nothing else of it is one.</summary>
public static class SecretPolicies
{
    private const double LongestDaysOfAPassword = 90;

    public static Policy SecretsStaySecret => new()
    {
        Id = "SECRET-01",
        Severity = Severity.Blocker,
        Promise = "tokens and secret values are never plain text to the engine",
        Why = "What the engine does not know to be secret lies readable in its state and is printed in previews.",
        Fix = "pass the value through Output.CreateSecret",
        Answers = ["CKV_GIT_4", "AVD-GIT-0002"],
        Select = plan =>
        [
            .. plan.OfType(ResourceTypes.Cache), .. plan.OfType(ResourceTypes.SecretVersion),
            .. plan.OfType(ResourceTypes.EnvironmentSecret), .. plan.OfType(ResourceTypes.RepositorySecret),
        ],
        Holds = resource => resource.Type switch
        {
            // Whether a cache has a token is another promise.
            ResourceTypes.Cache => !resource.Has("authToken") || IsKeptSecret(resource, "authToken"),
            ResourceTypes.SecretVersion => IsKeptSecret(resource, "secretString"),
            _ => IsKeptSecret(resource, "value") && !resource.Has("plaintextValue"),
        },
    };

    public static Policy SecretsHaveAKey => new()
    {
        Id = "SECRET-02",
        Severity = Severity.Blocker,
        Promise = "every secret is encrypted with a key of the stack",
        Why = "The key that AWS keeps for all secrets of an account is open to everybody who may read a secret, and no policy of it can be changed.",
        Fix = "set KmsKeyId to an EncryptionKey",
        Answers = ["CKV_AWS_149", "AVD-AWS-0098", "aws-secretsmanager-secret-configure-customer-managed-key"],
        Select = Secrets,
        HoldsIn = (secret, plan) => plan.Makes(ResourceTypes.EncryptionKey, secret.Text("kmsKeyId")),
    };

    public static Policy SecretsCanComeBack => new()
    {
        Id = "SECRET-03",
        Severity = Severity.Blocker,
        Promise = "a deleted secret can be rescued for a week at least",
        Why = "The key of a third party that was deleted by mistake has to be asked for again, while customers wait.",
        Fix = "set RecoveryWindowInDays = 30",
        Select = Secrets,
        Holds = secret => secret.Number("recoveryWindowInDays") is >= 7 and <= 30,
    };

    public static Policy SecretsDoNotBlockTheirName => new()
    {
        Id = "SECRET-04",
        Severity = Severity.Blocker,
        Promise = "the name of a secret begins with product and stack, and AWS completes it",
        Why = "A deleted secret keeps its name for the recovery window, so a stack that comes back could not make it again; and by the beginning of the name its roles may read it and others' may not.",
        Fix = "set NamePrefix to the name that the tags give it and a hyphen, and leave Name out",
        Select = Secrets,
        Holds = secret => !secret.Has("name")
            && secret.Text("namePrefix") is { } prefix
            && prefix.StartsWith($"{secret.Text("tags.product")}-{secret.Text("tags.stack")}-", StringComparison.Ordinal),
    };

    public static Policy SecretsSayWhatTheyAre => new()
    {
        Id = "SECRET-05",
        Severity = Severity.Advice,
        Promise = "every secret says what it is for",
        Why = "Whoever has to change a secret after a leak must know what breaks.",
        Fix = "set Description",
        Answers = ["aws-secretsmanager-secret-missing-description"],
        Select = Secrets,
        Holds = secret => !string.IsNullOrWhiteSpace(secret.Text("description")),
    };

    public static Policy NothingElseIsSecret => new()
    {
        Id = "SECRET-06",
        Severity = Severity.Blocker,
        Promise = "no token, key or password stands in plain text anywhere in the plan",
        Why = "Whatever is not marked as secret is readable in the state, in previews, in pull requests and for whoever may look at the resource in AWS; one that was there has to be changed.",
        Fix = "put the value into Secrets Manager or under infra:secrets, refer to it, and change it where it is used",
        IsProhibition = true,
        Select = plan => [.. plan.Resources, PlainSecrets.OutputsOf(plan)],
        Holds = resource => PlainSecrets.HeldByNobody(resource).Count == 0,
    };

    public static Policy PasswordsChangeInTime => new()
    {
        Id = "SECRET-07",
        Severity = Severity.Blocker,
        Promise = "what rotates a secret does so within 90 days",
        Why = "Whoever has read a password by accident or on purpose should not be able to use it a year later.",
        Fix = "set database.rotation.days to 90 or less; it becomes RotationRules.AutomaticallyAfterDays",
        Answers = ["CKV_AWS_304"],
        Select = plan => plan.OfType(ResourceTypes.SecretRotation),
        // Whether the services' password rotates at all is another promise.
        Holds = rotation => rotation.Number("rotationRules.automaticallyAfterDays") is >= 1 and <= LongestDaysOfAPassword,
    };

    private static IEnumerable<PlannedResource> Secrets(Plan plan) => plan.OfType(ResourceTypes.Secret);

    /// <summary>By the value that the plan was given and by what the engine was told.</summary>
    private static bool IsKeptSecret(PlannedResource resource, string input) =>
        resource.IsSecret(input) && resource.SecretInputs.Contains(input, StringComparer.Ordinal);
}
