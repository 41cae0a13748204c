using Infra.Plans;
using Infra.Policies;

namespace Infra.Pictures.Architecture;

/// <summary>What a stack keeps beside its network.</summary>
internal static class KeptBoxes
{
    public static IEnumerable<Drawn> Of(Plan plan) => [.. Images(plan), .. Secrets(plan), .. Buckets(plan), .. Backups(plan)];

    private static IEnumerable<Drawn> Images(Plan plan) => Named(plan, ResourceTypes.ImageRepository, "Images", "name");

    // Their own names end in signs that AWS adds; the program's say what they are for.
    private static IEnumerable<Drawn> Secrets(Plan plan) => Named(plan, ResourceTypes.Secret, "Secrets", null);

    private static IEnumerable<Drawn> Buckets(Plan plan) => Named(plan, ResourceTypes.Bucket, "Buckets", null);

    private static IEnumerable<Drawn> Named(Plan plan, string type, string title, string? input)
    {
        var all = plan.OfType(type).ToArray();
        return Drawn.Together(title, BoxKind.Support, all, Some.Lines([.. all.Select(resource => (input is null ? null : Told.Text(resource, input)) ?? resource.Name)]));
    }

    private static IEnumerable<Drawn> Backups(Plan plan)
    {
        var vaults = plan.OfType(ResourceTypes.BackupVault).ToArray();
        var rules = plan.OfType(ResourceTypes.BackupPlan).SelectMany(backup => Told.Items(backup, "rules")).ToArray();
        return Drawn.Together("Backups", BoxKind.Support, vaults,
        [
            .. Some.Lines([.. rules.Select(RuleOf).OfType<string>()]),
            plan.OfType(ResourceTypes.BackupVaultLock).Any() ? "vault locked" : null,
            plan.OfType(ResourceTypes.RestoreTestingPlan).Any() ? "restored for a test" : null,
        ]);
    }

    private static string? RuleOf(PlannedMap rule) => Told.Try(() => (rule.Text("ruleName"), rule.Number("lifecycle.deleteAfter"))) switch
    {
        ({ } name, { } days) => $"{name}, kept for {days} days",
        ({ } name, null) => name,
        _ => null,
    };
}
