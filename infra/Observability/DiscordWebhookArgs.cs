using Infra.Naming;
using Infra.Settings;

namespace Infra.Observability;

public sealed record DiscordWebhookArgs
{
    /// <summary>Whoever knows it can write into the channel.</summary>
    public required SecretValue Address { get; init; }

    public required StackContext Context { get; init; }
}
