using Stacks.Operations.Answers;

namespace Stacks.Operations.Deployments;

/// <summary>
/// A published release starts its deployment as GitHub's own robot, and the environment then prevents the robot alone from approving itself.
/// Looks for an approval of the run by somebody else than the person who published the release.
/// </summary>
/// <param name="context">With the number of the run in <c>GITHUB_RUN_ID</c>.</param>
/// <param name="requester">The login of who has published the release.</param>
public sealed class EnvironmentApproval(OperationContext context, string requester) : IDeploymentApproval
{
    /// <inheritdoc/>
    public async Task RequireAsync(CancellationToken cancellation)
    {
        if (context.Variables("GITHUB_RUN_ID") is not { Length: > 0 } run)
        {
            throw new OperationFailedException("GITHUB_RUN_ID is not set, so there is no approval to look for; deploy by the pipeline");
        }

        var reviews = await context.GitHub.ReadAsync<IReadOnlyList<Review>>($"actions/runs/{Uri.EscapeDataString(run)}/approvals", cancellation);
        var approvals = reviews
            .Where(review => review.State == "approved" && review.Environments.Any(environment => environment.Name == context.Stack.Name))
            .Select(review => review.User.Login)
            .ToList();
        if (approvals.Find(login => !login.Equals(requester, StringComparison.OrdinalIgnoreCase)) is not { } approver)
        {
            throw new OperationFailedException(
                $"{requester} has published the release, and nobody else has approved its deployment to {context.Stack.Name}. "
                    + $"It was approved by: {(approvals.Count == 0 ? "nobody" : string.Join(", ", approvals))}");
        }

        context.Say($"{approver} has approved what {requester} has released.");
    }

    private sealed record Review
    {
        public required string State { get; init; }

        public required GitHubUser User { get; init; }

        public required IReadOnlyList<ReviewedEnvironment> Environments { get; init; }
    }

    private sealed record ReviewedEnvironment
    {
        public required string Name { get; init; }
    }
}
