using Infra.Plans;

namespace Tests.Fixtures;

/// <summary>A stack with every part that a setting adds: for what has to hold whatever a stack decides.</summary>
internal static class FullStack
{
    public const string StateKey = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-0000-0000-000000000000";

    public static SettingsText Text => SettingsText.Staging
        .With("services.api.requestsPerTask", null)
        .With("services.api.deployment", "blueGreen")
        .With("services.api.bakeMinutes", "10")
        .With("services.api.tracing", "xray")
        .With("cluster.exec", "true")
        .With("edge.cloudFront", "true")
        .With("database.masterPassword", "generated")
        .With("database.readReplica", "true")
        .With("database.backupCopyRegion", "eu-central-1")
        .With("backup.lock", "governance")
        .With("backup.restoreTesting", "monthly")
        .With("budget.anomalyDollars", "50")
        .With("secrets", "{DISCORD_WEBHOOK_URL: {secure: x}}")
        .With("chat", "{discord: true}")
        .With("state", $"{{url: s3://shop-staging-state/shop, keyArn: {StateKey}}}");

    public static Task<Plan> PlanAsync() => StackPlans.PlanAsync("staging", $"{Text}");
}
