using Infra.Plans;
using Infra.Policies;

namespace Tests.Check;

/// <summary>A policy for each end that a check can come to, so that the outputs do not change with every policy of the platform.</summary>
internal static class FewPolicies
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        new()
        {
            Id = "DATA-01",
            Severity = Severity.Blocker,
            Promise = "every database encrypts its storage",
            Why = "Encryption cannot be switched on later.",
            Fix = "set StorageEncrypted = true",
            Answers = ["RDS.3", "CKV_AWS_16"],
            Select = plan => plan.OfType(ResourceTypes.Database),
            Holds = database => database.Flag("storageEncrypted") == true,
        },
        new()
        {
            Id = "DATA-12",
            Severity = Severity.Blocker,
            Promise = "every database has a standby <in another zone>",
            Why = "A zone fails once a year.",
            Fix = "set MultiAz = true",
            Select = plan => plan.OfType(ResourceTypes.Database),
            Holds = database => database.Flag("multiAz") == true,
        },
        new()
        {
            Id = "KEY-01",
            Severity = Severity.Blocker,
            Promise = "every key rotates",
            Why = "A key that leaked is of use for ever.",
            Fix = "set EnableKeyRotation = true",
            Select = plan => plan.OfType(ResourceTypes.EncryptionKey),
            Holds = key => key.Flag("enableKeyRotation") == true,
        },
        new()
        {
            Id = "LOG-01",
            Severity = Severity.Advice,
            Promise = "every log group forgets within a fortnight",
            Why = "Old logs cost money.",
            Fix = "set RetentionInDays = 14",
            Select = plan => plan.OfType(ResourceTypes.LogGroup),
            Holds = log => log.Number("retentionInDays") <= 14,
        },
        new()
        {
            Id = "SECRET-01",
            Severity = Severity.Blocker,
            Promise = "every secret is a number",
            Why = "This promise cannot be decided, and quotes what it finds.",
            Fix = "break it",
            Select = plan => plan.OfType("aws:lambda/function:Function"),
            Holds = function => function.Number("environment.variables.ADMIN_PASSWORD") > 0,
        },
    ];
}
