using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>How a bucket keeps what lies in it, and for how long.</summary>
public static class BucketContentPolicies
{
    public static Policy ReplacedVersionsGo => new()
    {
        Id = "BUCKET-03",
        Severity = Severity.Blocker,
        Promise = "every bucket forgets what was replaced",
        Why = "What is kept for ever leaks some day, and is paid for until then.",
        Fix = "declare an enabled lifecycle rule for all objects with NoncurrentVersionExpiration",
        Answers = ["S3.10", "S3.13", "CKV2_AWS_61"],
        Disagreement = "The rules are content with any rule in the lifecycle; ours has to reach every object and every version.",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.AgingOf(bucket).Any(rule => rule.Number("noncurrentVersionExpiration.noncurrentDays") > 0),
    };

    public static Policy LogsExpire => new()
    {
        Id = "BUCKET-11",
        Severity = Severity.Blocker,
        Promise = "a bucket of logs forgets what is old",
        Why = "Access logs hold addresses of people, who have a right to be forgotten.",
        Fix = "set edge.accessLogDays",
        Select = plan => plan.OfType(ResourceTypes.Bucket).Where(plan.HoldsLogs),
        HoldsIn = (bucket, plan) => plan.AgingOf(bucket).Any(rule => rule.Number("expiration.days") > 0),
    };

    public static Policy HalfUploadsGo => new()
    {
        Id = "BUCKET-12",
        Severity = Severity.Blocker,
        Promise = "every bucket gives up uploads that nobody ends",
        Why = "Their parts are in no list of objects, and on every bill.",
        Fix = "declare an enabled lifecycle rule for all objects with AbortIncompleteMultipartUpload",
        Answers = ["CKV_AWS_300"],
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.AgingOf(bucket).Any(rule => rule.Number("abortIncompleteMultipartUpload.daysAfterInitiation") > 0),
    };

    public static Policy BucketsAreEncrypted => new()
    {
        Id = "BUCKET-13",
        Severity = Severity.Blocker,
        Promise = "every bucket encrypts what lies in it",
        Why = "S3 does it by itself today; that a bucket says so is what an auditor can see, and what nobody can switch off unnoticed.",
        Fix = "declare a BucketServerSideEncryptionConfiguration with AES256 or aws:kms",
        Answers = ["CKV_AWS_19", "aws-s3-bucket-enable-server-side-encryption"],
        Disagreement = "CKV_AWS_19 is content with nothing, since S3 encrypts by itself; ours wants it declared.",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.EncryptionsOf(bucket).AnyAndAll(rule => rule.Text("applyServerSideEncryptionByDefault.sseAlgorithm") is "AES256" or "aws:kms"),
    };

    public static Policy DataHasAKeyOfTheStack => new()
    {
        Id = "BUCKET-14",
        Severity = Severity.Blocker,
        Promise = "a bucket that holds neither logs nor a site is encrypted with a key of the stack, asked for once for many objects",
        Why = "With S3's own key whoever may read the bucket may read the data; a key of the stack has to let them, too, and can be taken away from all.",
        Fix = "set SseAlgorithm = aws:kms, KmsMasterKeyId to an EncryptionKey and BucketKeyEnabled = true",
        Answers =
        [
            "S3.17", "CKV_AWS_145", "AVD-AWS-0132", "aws-s3-bucket-configure-server-side-encryption-kms", "aws-s3-bucket-configure-server-side-encryption-customer-managed-key",
            "aws-s3-bucket-enable-server-side-encryption-bucket-key",
        ],
        Disagreement = "The rules want it of every bucket; load balancers cannot write to one with a key of the stack, and the files of a site are there for everybody to read.",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.Bucket).Where(bucket => !plan.HoldsLogs(bucket) && !plan.IsPublished(bucket)),
        HoldsIn = (bucket, plan) => plan.EncryptionsOf(bucket).AnyAndAll(rule => rule.Text("applyServerSideEncryptionByDefault.sseAlgorithm") == "aws:kms"
            && plan.Makes(ResourceTypes.EncryptionKey, rule.Text("applyServerSideEncryptionByDefault.kmsMasterKeyId"))
            && rule.Flag("bucketKeyEnabled") == true),
    };

    public static Policy BucketsKeepVersions => new()
    {
        Id = "BUCKET-15",
        Severity = Severity.Blocker,
        Promise = "every bucket keeps versions",
        Why = "Without them an object that a mistake or an attacker overwrote is gone, and AWS Backup refuses the bucket.",
        Fix = "declare a BucketVersioning with the status Enabled",
        Answers = ["S3.14", "CKV_AWS_21", "AVD-AWS-0090"],
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.Where(ResourceTypes.BucketVersioning, "bucket", bucket.Id).Any(versions => versions.Text("versioningConfiguration.status") == "Enabled"),
    };

    public static Policy RequestsAreRecorded => new()
    {
        Id = "BUCKET-16",
        Severity = Severity.Blocker,
        Promise = "every bucket records its requests in a bucket of logs",
        Why = "Who replaced a file of the site, and from where, is otherwise in no log: the firewall sees readers alone.",
        Fix = "declare a BucketLogging into the AccessLogBucket with a prefix of its own, as SiteBucket does",
        Answers = ["S3.9", "AwsSolutions-S1", "CKV_AWS_18", "AVD-AWS-0089", "s3-bucket-logging-enabled"],
        Disagreement = "Some rules want it of the bucket of logs as well; that one would only log the logging, and S3.9 itself says to leave it out.",
        Select = plan => plan.OfType(ResourceTypes.Bucket).Where(bucket => !plan.HoldsLogs(bucket)),
        HoldsIn = (bucket, plan) => plan.Where(ResourceTypes.BucketLogging, "bucket", bucket.Id)
            .Any(logging => logging.Text("targetBucket") is { } target && target != bucket.Id && plan.Makes(ResourceTypes.Bucket, target) && !string.IsNullOrEmpty(logging.Text("targetPrefix"))),
    };
}
