using Infra.Settings;
using Stacks.Tools;

namespace Stacks.Operations.Deployments;

/// <summary><c>pulumi up</c>, whose output is heard as it comes. It waits for the services itself; its failure names the one that is stuck.</summary>
public sealed class PulumiUpdate(OperationContext context)
{
    /// <summary>A database that changes its class in a maintenance of its own, then services that each take the longest deployment that ECS is given.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <summary>Everything of the stack.</summary>
    /// <exception cref="ToolException">It failed.</exception>
    public Task RunAsync(CancellationToken cancellation) => UpAsync([], cancellation);

    /// <summary>Only what the patterns name. What they need has to be there or to be named with them, else Pulumi refuses.</summary>
    /// <param name="targets">URNs; <c>*</c> stands for a part between colons, <c>**</c> for several.</param>
    /// <param name="cancellation">Ends it before it has begun; once begun, Pulumi ends by itself.</param>
    /// <exception cref="ToolException">It failed.</exception>
    public Task RunAsync(IReadOnlyList<string> targets, CancellationToken cancellation) =>
        UpAsync([.. targets.SelectMany(target => (string[])["--target", target])], cancellation);

    /// <summary>
    /// Everything but the services and what needs them, for a stack where none runs yet. Elsewhere it would not do: what a release no longer
    /// has is deleted at once, and services that still run may need it.
    /// </summary>
    /// <exception cref="ToolException">It failed.</exception>
    public Task WithoutServicesAsync(CancellationToken cancellation) => UpAsync(["--exclude", "**aws:ecs/service:Service::**", "--exclude-dependents"], cancellation);

    /// <summary>The task that migrates the database, and the secrets that a release may bring with it. Named one by one, since a pattern would delete those that it no longer has.</summary>
    public static IReadOnlyList<string> MigrationTargets(StackInAws stack)
    {
        const string Task = "infra:compute:FargateTask";
        return
        [
            Urn(stack, $"{Task}::{TaskSettings.Migration}-task"),
            // The task of a service has the service's type before its own.
            Urn(stack, $"{Task}$**::{TaskSettings.Migration}-*"),
            .. SecretToFill.Variables(stack.Settings.Services).Select(variable => Urn(stack, $"infra:access:ApplicationSecrets$**::secrets-{variable.Replace('_', '-').ToLowerInvariant()}")),
        ];
    }

    private static string Urn(StackInAws stack, string part) => $"urn:pulumi:{stack.Name}::*::{part}";

    private Task<string> UpAsync(string[] scope, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var call = new ToolCall("pulumi", ["up", "--yes", "--skip-preview", "--non-interactive", "--stack", context.Stack.Name, .. scope])
        {
            OnLine = context.Repeat,
            EndsByItself = true,
            Limit = Longest,
        };
        return context.Tools.TextAsync(call, cancellation);
    }
}
