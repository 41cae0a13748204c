using Infra.Settings;
using Stacks.Operations.Releases;

namespace Stacks.Operations.Rollbacks;

/// <summary>What a stack's file must say for it to say what runs.</summary>
internal static class SettingsAfterRollback
{
    /// <summary>For a person, the settings ready to be pasted.</summary>
    /// <param name="stack">After it went back.</param>
    /// <param name="target">The release.</param>
    /// <param name="images">By the name of the service: with its registry and its digest.</param>
    public static IEnumerable<string> Lines(StackInAws stack, RecordedRelease target, IReadOnlyDictionary<string, string> images)
    {
        yield return $"The next pulumi up deploys what Pulumi.{stack.Name}.yaml says, which is not what runs now. To keep {target.Name}, let it say:";
        yield return "  infra:services:";
        foreach (var (name, image) in images)
        {
            yield return $"    {name}:";
            yield return $"      image: {Setting(stack, name, image)}";
        }

        yield return "  infra:release:";
        yield return $"    version: {target.Intent!.Version}";
        yield return $"    migration: {(target.Intent.Migration == MigrationKind.Expand ? "expand" : "contract")}";
    }

    /// <summary>An image of the service's own repository is its digest alone.</summary>
    private static string Setting(StackInAws stack, string name, string image)
    {
        var own = stack.Services.FirstOrDefault(service => service.Name == name)?.Repository;
        return own is not null && image.Split('@') is [var repository, var digest] && repository.EndsWith($"/{own}", StringComparison.Ordinal) ? digest : image;
    }
}
