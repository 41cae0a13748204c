using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What nobody reads without the keys of the stack: storage, insights, the master password and what crosses the network.</summary>
public static class DatabaseEncryptionPolicies
{
    public static Policy StorageIsEncrypted => new()
    {
        Id = "DATA-01",
        Severity = Severity.Blocker,
        Promise = "every database encrypts its storage",
        Why = "Encryption cannot be switched on later; the instance would have to be rebuilt from a snapshot.",
        Fix = "set StorageEncrypted = true on the instance",
        Answers =
        [
            "RDS.3", "CIS-AWS-7.0.0/3.2.1", "AwsSolutions-RDS2", "CKV_AWS_16", "AVD-AWS-0080", "aws-rds-instance-disallow-unencrypted-storage",
            "rds-storage-encrypted",
        ],
        Disagreement = "Two of the sources skip replicas; a replica has the storage of its source, so it says so as well.",
        Select = DataPlans.Databases,
        Holds = database => database.Flag("storageEncrypted") == true,
    };

    public static Policy StorageKeyIsOurs => new()
    {
        Id = "DATA-02",
        Severity = Severity.Blocker,
        Promise = "the storage of a database is encrypted with a key of the stack",
        Why = "AWS's own key can neither be taken away from anyone nor does it say who used it.",
        Fix = "set KmsKeyId to the ARN of the database's EncryptionKey",
        Answers = ["aws-rds-instance-configure-customer-managed-key"],
        // A replica has the storage key of its source, and AWS wants to hear of no other.
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => plan.Makes(ResourceTypes.EncryptionKey, database.Text("kmsKeyId")),
    };

    public static Policy InsightsKeyIsOurs => new()
    {
        Id = "DATA-17",
        Severity = Severity.Blocker,
        Promise = "what a database records of its queries is encrypted with a key of the stack",
        Why = "The recorded statements hold what customers typed wherever a service writes values into its SQL.",
        Fix = "set PerformanceInsightsKmsKeyId to the ARN of the database's EncryptionKey",
        Answers = ["CKV_AWS_354", "AVD-AWS-0078", "aws-rds-instance-disallow-unencrypted-performance-insights"],
        Select = DataPlans.Databases,
        HoldsIn = (database, plan) => plan.Makes(ResourceTypes.EncryptionKey, database.Text("performanceInsightsKmsKeyId")),
    };

    public static Policy PasswordKeyIsOurs => new()
    {
        Id = "DATA-18",
        Severity = Severity.Blocker,
        Promise = "the master password that RDS keeps is encrypted with a key of the stack",
        Why = "Under the account's default key everyone who may read secrets reads this one, and no key policy stops them.",
        Fix = "set MasterUserSecretKmsKeyId to the ARN of the database's EncryptionKey",
        // A master password outside RDS lies in a secret with another promise.
        Select = plan => DataPlans.Sources(plan).Where(database => !database.Has("password")),
        HoldsIn = (database, plan) => plan.Makes(ResourceTypes.EncryptionKey, database.Text("masterUserSecretKmsKeyId")),
    };

    public static Policy TlsIsForced => new()
    {
        Id = "DATA-05",
        Severity = Severity.Blocker,
        Promise = "every database refuses connections without TLS",
        Why = "A client that does not ask for TLS sends its queries and results readable through the network.",
        Fix = "set rds.force_ssl to 1 in the instance's parameter group",
        Answers = ["RDS.38", "CKV2_AWS_69"],
        Select = DataPlans.Databases,
        HoldsIn = (database, plan) => plan.DatabaseParameter(database, "rds.force_ssl") == "1",
    };

    public static Policy AuthorityIsNamed => new()
    {
        Id = "DATA-28",
        Severity = Severity.Blocker,
        Promise = "every database shows a certificate of an authority that lasts, and names it",
        Why = "The authority of 2019 has ended; clients that verify the server break on the day on which an account's default brings another one back.",
        Fix = "set CaCertIdentifier = rds-ca-rsa2048-g1",
        Answers = ["CKV_AWS_211"],
        Disagreement = "The rule passes an instance that names none, which then has whatever the account's default is; we ask for the name.",
        Select = DataPlans.Databases,
        Holds = database => database.Text("caCertIdentifier") is "rds-ca-rsa2048-g1" or "rds-ca-rsa4096-g1" or "rds-ca-ecc384-g1",
    };
}
