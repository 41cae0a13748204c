namespace Infra.Plans.Foreign;

/// <summary>The state of a stack as a plan: what was declared when it was last deployed.</summary>
internal static class StateFile
{
    // The engine writes 4 as soon as a stack uses what 3 has no member for; what is read here is the same in both.
    private const int Oldest = 3;
    private const int Newest = 4;

    /// <summary>What <c>pulumi stack export</c> writes.</summary>
    public static PlanFile Read(PulumiExport file, string source, JsonOutline outline)
    {
        RequireVersion(file.Version, source);
        return Read(file.Deployment, "deployment.", source, outline);
    }

    /// <summary>What a backend keeps.</summary>
    public static PlanFile Read(PulumiCheckpointFile file, string source, JsonOutline outline)
    {
        RequireVersion(file.Version, source);
        return Read(file.Checkpoint?.Latest, "checkpoint.latest.", source, outline);
    }

    /// <summary>A deployment without what it is wrapped in.</summary>
    public static PlanFile Read(PulumiDeployment file, string source, JsonOutline outline) => Read(file, "", source, outline);

    private static PlanFile Read(PulumiDeployment? deployment, string place, string source, JsonOutline outline)
    {
        var lines = outline.Lines($"{place}resources");
        PlacedState[] states =
        [
            .. (deployment?.Resources ?? []).Select((state, index) => new PlacedState(
                state ?? throw new PlanFormatException($"{source}: {place}resources[{index}] (line {lines[index]}) is null but must be a resource"),
                $"{place}resources[{index}]",
                lines[index])),
        ];
        var pending = deployment?.PendingOperations ?? [];
        var pendingLines = outline.Lines($"{place}pending_operations");
        return new PulumiPlan(source, PlanFileKind.State)
        {
            Notes = pending.Count == 0 ? [] : [$"operations that were interrupted, so that the cloud may be otherwise: {pending.Count}"],
            Others =
            [
                .. pending.Select((operation, index) => (operation?.Resource, index)).Where(pair => pair.Resource is not null)
                    .Select(pair => new PlacedState(pair.Resource!, $"{place}pending_operations[{pair.index}]", pendingLines[pair.index])),
            ],
        }.Read(states);
    }

    private static void RequireVersion(int version, string source)
    {
        if (version is < Oldest or > Newest)
        {
            throw new PlanFormatException($"{source}: version is {version} but must be {Oldest} or {Newest}; export the stack with a Pulumi that writes one of them");
        }
    }
}
