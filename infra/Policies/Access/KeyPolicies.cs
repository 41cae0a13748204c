using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>The keys that a stack encrypts with.</summary>
public static class KeyPolicies
{
    private const int DaysOfAYear = 365;

    /// <summary>What decides over a key, which is nothing for those who only encrypt with it.</summary>
    private static readonly string[] Deciding =
        ["kms:CreateAlias", "kms:DisableKey", "kms:DisableKeyRotation", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:UpdateAlias"];

    public static Policy KeysRotate => new()
    {
        Id = "KEY-01",
        Severity = Severity.Blocker,
        Promise = "every key rotates each year, or sooner",
        Why = "A key that never changes has encrypted everything since the first day, and a leak of it opens everything.",
        Fix = "set EnableKeyRotation = true without a RotationPeriodInDays above 365, or use EncryptionKey",
        Answers = ["KMS.4", "CIS-AWS-7.0.0/4.6", "AwsSolutions-KMS5", "CKV_AWS_7", "AVD-AWS-0065", "aws-kms-key-enable-key-rotation", "cmk-backing-key-rotation-enabled"],
        Disagreement = "Some of the rules leave out asymmetric keys, which AWS cannot rotate; the platform has none, so every key must rotate.",
        Select = Keys,
        // A year is what AWS takes where no period is given.
        Holds = key => key.Flag("enableKeyRotation") == true && !(key.Number("rotationPeriodInDays") > DaysOfAYear),
    };

    public static Policy KeysBelongToTheAccount => new()
    {
        Id = "KEY-02",
        Severity = Severity.Blocker,
        Promise = "every key can be administered by the account",
        Why = "A key whose policy names only a role is lost with that role, and everything it encrypts with it.",
        Fix = "use EncryptionKey, whose first statement hands the decision to IAM",
        Answers = ["CKV2_AWS_64"],
        Select = Keys,
        Holds = key => key.Statements("policy").Any(statement =>
            statement.Allows("kms:PutKeyPolicy") && statement.PrincipalKind() == "AWS" && statement.Text("Principal.AWS")?.EndsWith(":root", StringComparison.Ordinal) == true),
    };

    public static Policy KeysNameTheirUsers => new()
    {
        Id = "KEY-03",
        Severity = Severity.Blocker,
        Promise = "every key names the services or roles that encrypt with it",
        Why = "A key that is open to whatever IAM allows protects nothing that IAM does not, and nobody can say what a leak of it would open.",
        Fix = "give the EncryptionKey its Users, or in Through the services that use it for a caller",
        Select = Keys,
        // Whether it has a policy at all is another promise.
        Holds = key => !key.Has("policy") || key.Statements("policy").Any(statement =>
            statement.Allows("kms:Decrypt") && (statement.PrincipalKind() == "Service" || statement.Has("Condition"))),
    };

    public static Policy KeysSayWhatTheyAreFor => new()
    {
        Id = "KEY-04",
        Severity = Severity.Advice,
        Promise = "every key says what it encrypts",
        Why = "Years later somebody has to decide whether a key can go, and its id says nothing.",
        Fix = "set Description, or use EncryptionKey",
        Answers = ["aws-kms-key-missing-description"],
        Select = Keys,
        Holds = key => !string.IsNullOrWhiteSpace(key.Text("description")),
    };

    public static Policy KeysAreEnabled => new()
    {
        Id = "KEY-05",
        Severity = Severity.Blocker,
        Promise = "every key is enabled, and says so",
        Why = "With its key disabled a database does not start again and a log takes no line; what was switched off by hand has to be switched on by the next deployment.",
        Fix = "set IsEnabled = true, or use EncryptionKey",
        Answers = ["CKV_AWS_227"],
        Select = Keys,
        Holds = key => key.Flag("isEnabled") == true,
    };

    public static Policy KeysCannotLockTheirAccountOut => new()
    {
        Id = "KEY-06",
        Severity = Severity.Blocker,
        Promise = "every policy of a key is checked by AWS for whether somebody can still administer the key",
        Why = "Without the check one wrong statement makes a key that nobody can change, use or delete any more, not even AWS.",
        Fix = "set BypassPolicyLockoutSafetyCheck = false, or use EncryptionKey",
        Answers = ["aws-kms-key-disallow-bypass-policy-lockout-safety-check"],
        Select = plan => [.. plan.OfType(ResourceTypes.EncryptionKey), .. plan.OfType(ResourceTypes.EncryptionKeyPolicy)],
        Holds = key => key.Flag("bypassPolicyLockoutSafetyCheck") == false,
    };

    public static Policy KeysCanBeRescued => new()
    {
        Id = "KEY-07",
        Severity = Severity.Blocker,
        Promise = "every key can be rescued for 30 days after its deletion",
        Why = "Whatever a deleted key encrypted can be read by nobody any more, backups included.",
        Fix = "set DeletionWindowInDays = 30, or use EncryptionKey",
        Select = Keys,
        Holds = key => key.Number("deletionWindowInDays") == 30,
    };

    public static Policy ServicesDecideOverNoKey => new()
    {
        Id = "KEY-08",
        Severity = Severity.Blocker,
        Promise = "a service may encrypt and decrypt with a key, and decides nothing about it",
        Why = "A service works for whoever instructs it: it could be told to delete the key, or to open it to others.",
        Fix = "give the service kms:Decrypt and kms:GenerateDataKey*, as KeyUsers does",
        IsProhibition = true,
        Select = Keys,
        Holds = key => key.Statements("policy").All(statement => !statement.PrincipalKinds().Contains("Service", StringComparer.Ordinal) || !Deciding.Any(statement.Allows)),
    };

    public static Policy KeysHaveAName => new()
    {
        Id = "KEY-09",
        Severity = Severity.Blocker,
        Promise = "every key has an alias that is its name in the stack",
        Why = "The limit of the stack's roles knows keys by their alias: what is encrypted with a key without one cannot be opened by any of them.",
        Fix = "declare an Alias 'alias/NAME' with the name that the key's tags give it, or use EncryptionKey",
        Select = Keys,
        HoldsIn = (key, plan) => plan.Where(ResourceTypes.EncryptionKeyAlias, "targetKeyId", key.Id)
            .Any(alias => alias.Text("name") is { } name && name == $"alias/{key.Text("tags.Name")}"),
    };

    private static IEnumerable<PlannedResource> Keys(Plan plan) => plan.OfType(ResourceTypes.EncryptionKey);
}
