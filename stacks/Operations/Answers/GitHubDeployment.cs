using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stacks.Operations.Answers;

/// <summary>One of <c>GET /repos/{owner}/{repo}/deployments</c></summary>
internal sealed record GitHubDeployment
{
    public required long Id { get; init; }

    [JsonPropertyName("created_at")]
    public required DateTimeOffset CreatedAt { get; init; }

    public required JsonElement Payload { get; init; }
}

/// <summary>The answer to <c>POST /repos/{owner}/{repo}/deployments</c></summary>
internal sealed record MadeDeployment
{
    public required long Id { get; init; }
}

/// <summary>One of <c>GET /repos/{owner}/{repo}/deployments/{id}/statuses</c></summary>
internal sealed record GitHubDeploymentStatus
{
    /// <summary><c>in_progress</c>, <c>success</c>, <c>failure</c>, <c>error</c>, ...; <c>inactive</c> for those that another deployment has followed.</summary>
    public required string State { get; init; }

    public string? Description { get; init; }
}
