using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>What every log group promises.</summary>
public static class LogPolicies
{
    public static Policy LogsEnd => new()
    {
        Id = "LOG-01",
        Severity = Severity.Blocker,
        Promise = "every log group forgets after a time of the stack's choice",
        Why = "By default it keeps everything for ever, which is paid for and, where people are in it, not allowed.",
        Fix = "create the group with LogGroups.Create; logDays says how long",
        Answers = ["CKV_AWS_66"],
        Select = plan => plan.OfType(ResourceTypes.LogGroup),
        Holds = group => group.Number("retentionInDays") > 0,
    };

    public static Policy LogsAreEncrypted => new()
    {
        Id = "LOG-02",
        Severity = Severity.Blocker,
        Promise = "every log group is encrypted with a key of the stack",
        Why = "Logs tell about customers, and only with our own key can access be taken away and traced.",
        Fix = "create the group with LogGroups.Create",
        Answers = ["CKV_AWS_158", "AVD-AWS-0017"],
        Select = plan => plan.OfType(ResourceTypes.LogGroup),
        HoldsIn = (group, plan) => plan.Makes(ResourceTypes.EncryptionKey, group.Text("kmsKeyId")),
    };

    public static Policy LogsLastAYear => new()
    {
        Id = "LOG-03",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, no log group forgets within a year; elsewhere the stack says how long it keeps",
        Why = "A break-in is found after months, and what was deleted by then tells nobody how it began.",
        Fix = "set logDays to 365 or more",
        Answers = ["CloudWatch.16", "CKV_AWS_338"],
        Disagreement = "The rules ask it of every group; a stack without customers would pay for a year of what nobody asks about, and says itself how long it keeps.",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.LogGroup),
        // One that never forgets breaks another promise.
        HoldsIn = (group, plan) => !plan.IsCustomerFacing() || group.Number("retentionInDays") is not (> 0 and < 365),
    };
}
