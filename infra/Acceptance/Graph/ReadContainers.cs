using Infra.Acceptance.Coded;
using Infra.Plans;

namespace Infra.Acceptance.Graph;

/// <summary>The containers of a task as far as they can be read.</summary>
internal static class ReadContainers
{
    /// <summary>None where there is no task, or where its containers are no list: that is refused by itself, and once.</summary>
    public static IReadOnlyList<PlannedMap> ReadableContainers(this PlannedResource? task) =>
        task is null ? [] : [.. JsonInputs.Containers(task).Select(pair => pair.Container)];
}
