using Infra.Plans;
using Infra.Plans.Foreign;
using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>Recognises what a change can lose that nobody can make again.</summary>
public static class LossGuard
{
    /// <summary>By what the provider is known to answer to each change. Ordered by URN (ordinal), then by kind.</summary>
    public static IReadOnlyList<Loss> Of(PlanChanges changes)
    {
        var replaced = Replacements.In(changes);
        var after = changes.After.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        return Ordered(
        [
            .. Replaced(changes, replaced.Values.Select(replacement => (after[replacement.Urn], replacement.What))),
            .. changes.All.Where(change => change is { Keeps: false, Before: not null }).SelectMany(change => Gone(change.Before!, changes, isMoved: change.After is not null)),
            .. Weakened(changes),
        ]);
    }

    /// <summary>By what the engine of Pulumi says it will do. Ordered like the others.</summary>
    /// <exception cref="PlanFormatException">A step has a state that cannot be read.</exception>
    public static IReadOnlyList<Loss> Of(PulumiPreview preview)
    {
        var steps = EngineSteps.Of(preview);
        return Ordered(
        [
            .. Replaced(steps.Changes, steps.Replaced),
            .. steps.Deleted.SelectMany(resource => Gone(resource, steps.Changes, isMoved: false)),
            .. Weakened(steps.Changes),
        ]);
    }

    private static IEnumerable<Loss> Replaced(PlanChanges changes, IEnumerable<(PlannedResource Resource, string What)> replaced) =>
        from replacement in replaced
        let kind = ReplacingInputs.Of(replacement.Resource.Type)
        where kind?.Loses == true
        select new Loss(replacement.Resource.Urn, ResourceLabel.Of(replacement.Resource), LossKind.Replaced, replacement.What, kind.Lost!, kind.Safe!);

    private static IEnumerable<Loss> Gone(PlannedResource resource, PlanChanges changes, bool isMoved)
    {
        var label = ResourceLabel.Of(resource);
        if (ReplacingInputs.Of(resource.Type) is { Lost: { } lost, Safe: { } safe })
        {
            var what = isMoved ? "it has another name or parent and no alias, so the engine deletes it and makes another one" : "it leaves the program";
            yield return new Loss(
                resource.Urn,
                label,
                LossKind.Deleted,
                resource.RetainOnDelete ? $"{what}; the engine forgets it instead of deleting it" : resource.Protect ? $"{what}; it is protected, so the engine refuses and the deployment fails" : what,
                resource.RetainOnDelete ? "it stays in AWS, costs what it costs, and nothing points to it or looks after it any more" : lost,
                isMoved ? "give it the alias of what it was: Aliases = { new Alias { Name = ... } } in its options, or in those of its component" : safe);
        }
        else if (!isMoved && KeeperKinds.Of(resource, changes.After) is { } weakening)
        {
            yield return Of(resource, weakening);
        }
    }

    private static IEnumerable<Loss> Weakened(PlanChanges changes) => changes.All
        .SelectMany(change => change switch
        {
            { Before: { } before, After: { } after } => ResourceWeakenings.Of(before, after).Select(weakening => Of(after, weakening)),
            // What is new deletes nothing unless it is made for something that was there.
            { After: { } made } when IsOfOlder(made, changes.Before) => LifecycleGuards.Of(before: null, made).Select(weakening => Of(made, weakening)),
            _ => [],
        });

    private static bool IsOfOlder(PlannedResource lifecycle, Plan before) =>
        before.OfType(ResourceTypes.Bucket).Any(bucket => Names(bucket, "bucket", lifecycle)) || before.OfType(ResourceTypes.ImageRepository).Any(images => Names(images, "name", lifecycle));

    private static bool Names(PlannedResource store, string input, PlannedResource lifecycle) =>
        store.Inputs.GetValueOrDefault(input) is string name && (lifecycle.Inputs.GetValueOrDefault("bucket") ?? lifecycle.Inputs.GetValueOrDefault("repository")) is string meant && name == meant;

    private static Loss Of(PlannedResource resource, Weakening weakening) =>
        new(resource.Urn, ResourceLabel.Of(resource), weakening.Kind, weakening.What, weakening.Consequence, weakening.Safe);

    private static Loss[] Ordered(IEnumerable<Loss> losses) =>
        [.. losses.Distinct().OrderBy(loss => loss.Urn, StringComparer.Ordinal).ThenBy(loss => loss.Kind).ThenBy(loss => loss.What, StringComparer.Ordinal)];
}
